import CCairo
public import Foundation

extension Typeset {
  /// The pages as a PDF file: fonts embedded as subsets, text that is found and copied, the headings as the reader's
  /// contents, drawings as vectors. The same value gives the same bytes.
  public func pdf() -> Data { pdf(in: FontCabinet(fonts)) }

  func pdf(in cabinet: FontCabinet) -> Data {
    let sink = ByteSink()
    let first = pages.first
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, bytes, count in ByteSink.write(closure, bytes, count) }, sink.pointer, first?.widthPoints ?? 595.28,
      first?.heightPoints ?? 841.89)
    let canvas = cairo_create(surface)
    describe(surface)
    for page in pages {
      cairo_pdf_surface_set_size(surface, page.widthPoints, page.heightPoints)
      if let number = page.number { cairo_pdf_surface_set_page_label(surface, String(number)) }
      if let canvas { page.draw(on: canvas, in: cabinet) }
      cairo_surface_show_page(surface)
    }
    addOutline(surface)
    cairo_destroy(canvas)
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    cairo_surface_destroy(surface)
    precondition(status == CAIRO_STATUS_SUCCESS, "Cairo writes what was set in type")
    return sink.data
  }

  /// What the file says of itself.
  func describe(_ surface: OpaquePointer?) {
    let words = [
      (CAIRO_PDF_METADATA_TITLE, properties.title), (CAIRO_PDF_METADATA_AUTHOR, properties.author),
      (CAIRO_PDF_METADATA_SUBJECT, properties.subject),
      (CAIRO_PDF_METADATA_KEYWORDS, properties.keywords.joined(separator: ", ")),
    ]
    for (key, value) in words where !value.isEmpty { cairo_pdf_surface_set_metadata(surface, key, value) }
    let date = properties.madeAtSeconds.map(isoTime) ?? ""
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, date)
  }

  /// Each heading below the last one of a higher level.
  private func addOutline(_ surface: OpaquePointer?) {
    var parents: [(level: Int, id: Int32)] = []
    for entry in outline {
      parents.removeAll { $0.level >= entry.level }
      let parent = parents.last?.id ?? CAIRO_PDF_OUTLINE_ROOT
      let place = "page=\(entry.page + 1) pos=[0 \(Int(entry.yPoints))]"
      let id = cairo_pdf_surface_add_outline(surface, parent, entry.title, place, CAIRO_PDF_OUTLINE_FLAG_OPEN)
      parents.append((entry.level, id))
    }
  }
}

/// `2026-11-23T08:00:00Z`
private func isoTime(_ seconds: Int) -> String {
  Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
}

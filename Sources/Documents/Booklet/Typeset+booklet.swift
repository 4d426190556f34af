import CCairo
public import Foundation

extension Typeset {
  /// The pages two to a side of A3 paper, in the order of a stapled booklet: front and back of each sheet in turn, with a
  /// short mark above and below where the fold is. To be printed on both sides, turned over on the short edge, at full size:
  /// Cairo can not write that wish into the file, so whoever prints is to be told.
  ///
  /// A4 pages stand as they are; larger ones are made to fit, smaller ones stand in the middle of their half.
  /// - Parameter profile: the one that the pages were set by. Its margin of the binding edge then comes to lie at the fold on
  ///   left pages too; `nil`: every page stays as it was set.
  public func bookletPDF(profile: LayoutProfile? = nil) -> Data {
    let sink = ByteSink()
    let (width, height) = (points(millimetres: 420), points(millimetres: 297))
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, bytes, count in ByteSink.write(closure, bytes, count) }, sink.pointer, width, height)
    guard let canvas = cairo_create(surface) else {
      preconditionFailure("Cairo hands out a canvas even without memory")
    }
    describe(surface)
    let cabinet = FontCabinet(fonts)
    let leftShift = profile.map(\.page.leftPageShiftPoints) ?? 0
    for side in Booklet(pageCount: pages.count).sheets.flatMap({ [$0.front, $0.back] }) {
      draw(side.left, from: 0, shiftedBy: leftShift, on: canvas, in: cabinet)
      draw(side.right, from: width / 2, shiftedBy: 0, on: canvas, in: cabinet)
      drawFold(x: width / 2, height: height, on: canvas)
      cairo_surface_show_page(surface)
    }
    cairo_destroy(canvas)
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    cairo_surface_destroy(surface)
    precondition(status == CAIRO_STATUS_SUCCESS, "Cairo writes what was set in type")
    return sink.data
  }

  /// - Parameter number: of the page from 1; `nil` is a blank.
  private func draw(
    _ number: Int?, from left: Double, shiftedBy shift: Double, on canvas: OpaquePointer, in cabinet: FontCabinet
  ) {
    guard let number else { return }
    let page = pages[number - 1]
    let half = (width: points(millimetres: 210), height: points(millimetres: 297))
    // A4 as others round it stays at its full size.
    let fit = min(half.width / page.widthPoints, half.height / page.heightPoints)
    let scale = fit > 0.998 ? 1 : fit
    cairo_save(canvas)
    cairo_rectangle(canvas, left, 0, half.width, half.height)
    cairo_clip(canvas)
    cairo_translate(
      canvas, left + shift * scale + (half.width - page.widthPoints * scale) / 2,
      (half.height - page.heightPoints * scale) / 2)
    cairo_scale(canvas, scale, scale)
    page.draw(on: canvas, in: cabinet)
    cairo_restore(canvas)
  }

  private func drawFold(x: Double, height: Double, on canvas: OpaquePointer) {
    let length = points(millimetres: 6)
    let paint = Drawing.Paint(stroke: 0x808080, strokeWidth: 0.4, dashes: [2, 2])
    let marks: [Drawing.Shape] = [
      .line(.init(x, 0), .init(x, length), paint), .line(.init(x, height - length), .init(x, height), paint),
    ]
    Documents.draw(Drawing(width: 0, height: 0, shapes: marks), on: canvas) { _ in }
  }
}

extension LayoutProfile.Page {
  /// What a left page moves by, so that the margin of its right edge is the one of the binding edge.
  fileprivate var leftPageShiftPoints: Double { points(millimetres: rightMillimetres - leftMillimetres) }
}

public import Foundation

/// Sets documents in type and keeps the faces that it has opened, for one thread at a time.
public final class Typesetter {
  let cabinet: FontCabinet

  public init(fonts: FontSet) { cabinet = FontCabinet(fonts) }

  /// The document in pages. Faults of its numbering are among the findings.
  public func typeset(_ document: Document, profile: LayoutProfile) -> Typeset {
    let (numbered, faults) = document.numbered(by: profile)
    var composition = Composition(profile: profile, language: numbered.properties.language, cabinet: cabinet)
    let sections = numbered.sections.map { section in
      (section, composition.bands(section.blocks, width: profile.columnWidthPoints))
    }
    var pagination = Pagination(profile: profile, notes: composition.noteBands())
    for (section, bands) in sections {
      pagination.begin(section)
      pagination.place(bands)
    }
    let pages = composition.finished(pagination)
    return Typeset(
      pages: pages, fonts: cabinet.fonts, outline: pagination.outline.map { $0.moved(profile) },
      findings: faults + composition.book.findings + composition.findings, properties: numbered.properties)
  }

  /// The same as `Typeset.pdf()`, with the faces that are open already.
  ///
  /// - Precondition: the pages were set by this typesetter.
  public func pdf(_ typeset: Typeset) -> Data {
    precondition(typeset.fonts.files.count == cabinet.fonts.files.count, "the pages were set in these fonts")
    return typeset.pdf(in: cabinet)
  }

  /// How tall blocks become in a column of that width, in points: for forms that divide what has no room.
  public func heightPoints(of blocks: [Block], widthMillimetres: Double, profile: LayoutProfile) -> Double {
    var composition = Composition(profile: profile, language: "zh-Hans", cabinet: cabinet)
    return composition.bands(blocks, width: points(millimetres: widthMillimetres)).reduce(0) { $0 + $1.heightPoints }
  }
}

extension Typeset.OutlineEntry {
  fileprivate func moved(_ profile: LayoutProfile) -> Typeset.OutlineEntry {
    var entry = self
    entry.yPoints += points(millimetres: profile.page.topMillimetres)
    return entry
  }
}

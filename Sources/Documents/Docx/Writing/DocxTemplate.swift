/// What every document of one profile has in common, made and compressed once: styles, fonts, numbering, settings.
///
/// Whoever writes many documents keeps it; `Document.docx(profile:)` makes one each time.
public struct DocxTemplate: Sendable {
  let profile: LayoutProfile
  let grid: DocxGrid
  /// By the name of a profile's style: the id in the file.
  let styleIDs: [String: String]
  /// By the same: `w:rFonts` of Han marks, where the style's Latin is of another family.
  let markFonts: [String: String]
  /// Parts that no document changes.
  let parts: [ZipEntry]
  /// What lists and headings look like, by whether the document is Chinese.
  let numberLevels: [Bool: String]

  public init(_ profile: LayoutProfile) {
    self.profile = profile
    let grid = DocxGrid(profile)
    self.grid = grid
    styleIDs = Dictionary(uniqueKeysWithValues: profile.styles.keys.map { ($0, DocxStyleName($0).id) })
    markFonts = profile.styles.compactMapValues { profile.fonts[$0.font].flatMap(markFontsMarkup) }
    let deflater = Deflater()
    parts = [
      ZipEntry("_rels/.rels", packageRelationships, by: deflater),
      ZipEntry("word/styles.xml", DocxStyles(profile: profile, grid: grid).markup, by: deflater),
      ZipEntry("word/fontTable.xml", fontTableMarkup(profile), by: deflater),
      ZipEntry("docProps/app.xml", appProperties, by: deflater),
    ]
    let levels = DocxNumberLevels(profile: profile, grid: grid)
    numberLevels = [true: levels.markup(isChinese: true), false: levels.markup(isChinese: false)]
  }

  /// A style that the profile lacks is its body's.
  func styleID(_ name: StyleName) -> String { styleIDs[name.rawValue] ?? "BodyText" }
}

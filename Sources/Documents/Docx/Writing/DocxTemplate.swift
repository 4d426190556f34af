/// What every document of one profile has in common, made once: styles, settings, fonts, the grid.
///
/// Whoever writes many documents keeps it; `Document.docx(profile:)` makes one each time.
public struct DocxTemplate: Sendable {
  let profile: LayoutProfile
  let grid: DocxGrid
  /// By the name of a profile's style: the id in the file.
  let styleIDs: [String: String]
  let styles: [UInt8]
  let fontTable: [UInt8]

  public init(_ profile: LayoutProfile) {
    self.profile = profile
    let grid = DocxGrid(profile)
    self.grid = grid
    styleIDs = Dictionary(uniqueKeysWithValues: profile.styles.keys.map { ($0, DocxStyleName($0).id) })
    styles = Array(DocxStyles(profile: profile, grid: grid).markup.utf8)
    fontTable = Array(fontTableMarkup(profile).utf8)
  }

  /// A style that the profile lacks is its body's.
  func styleID(_ name: StyleName) -> String { styleIDs[name.rawValue] ?? "BodyText" }
}

package import Documents
import Fonts
import Foundation
import Synchronization

extension Platform {
  /// Pixels for each point of a drawing in a DOCX file: 288 dots an inch.
  private static let pixelsPerPoint = 4.0

  /// A document in one of the formats, in the fonts of this machine.
  package func print(_ document: Document, profile: LayoutProfile, as format: PaperFormat) -> PrintedPaper {
    switch format {
    case .docx:
      let (numbered, faults) = document.numbered(by: profile)
      let fonts = fonts(of: profile)
      let (data, findings) = numbered.docx(profile: profile) { drawing in
        drawing.png(pixelsPerPoint: Self.pixelsPerPoint, fonts: fonts)
      }
      return PrintedPaper(data: data, format: format, findings: faults + findings)
    case .pdf:
      let typeset = typeset(document, profile: profile)
      return PrintedPaper(data: typeset.pdf(), format: format, findings: typeset.findings)
    case .booklet:
      let typeset = typeset(document, profile: profile)
      return PrintedPaper(data: typeset.bookletPDF(), format: format, findings: typeset.findings)
    }
  }

  func typeset(_ document: Document, profile: LayoutProfile) -> Typeset {
    document.typeset(profile: profile, fonts: fonts(of: profile))
  }

  /// Looked for once a profile: fonts that are installed later are taken up at the next start.
  private func fonts(of profile: LayoutProfile) -> FontSet {
    if let known = fontSets.withLock({ $0[profile.id] }) { return known }
    let families = profile.fonts.sorted { $0.key < $1.key }.flatMap { role in
      role.value.prescribed + role.value.standIns + role.value.latin
    }
    let found = installedFonts(families: families, folders: fontFolders)
    fontSets.withLock { $0[profile.id] = found }
    return found
  }
}

package import Documents
import Synchronization

extension Platform {
  /// A document in one of the formats, in the fonts of this machine.
  package func print(_ document: Document, profile: LayoutProfile, as format: PaperFormat) -> PrintedPaper {
    PrintedPaper(document, profile: profile, as: format, fonts: fonts(of: profile))
  }

  func typeset(_ document: Document, profile: LayoutProfile) -> Typeset {
    document.typeset(profile: profile, fonts: fonts(of: profile))
  }

  /// Looked for once a profile: fonts that are installed later are taken up at the next start.
  private func fonts(of profile: LayoutProfile) -> FontSet {
    if let known = fontSets.withLock({ $0[profile.id] }) { return known }
    let found = profile.fonts(besides: fontFolders)
    fontSets.withLock { $0[profile.id] = found }
    return found
  }
}

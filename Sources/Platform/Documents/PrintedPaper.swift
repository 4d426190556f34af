package import Documents
import Fonts
package import Foundation

/// How a document leaves the house.
package enum PaperFormat: String, Sendable, CaseIterable {
  case pdf
  case docx
  /// A PDF of A3 sheets to be folded and stapled.
  case booklet

  package var mediaType: String {
    switch self {
    case .pdf, .booklet: "application/pdf"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    }
  }

  package var fileExtension: String { self == .docx ? "docx" : "pdf" }
}

/// A document as a file, and what is not as prescribed: substituted fonts and characters, words that found no room.
package struct PrintedPaper: Sendable {
  /// Of a drawing in a DOCX file, for each point: 288 dots an inch.
  private static let pixelsPerPoint = 4.0

  package let data: Data
  package let format: PaperFormat
  package let findings: [Finding]

  package init(_ document: Document, profile: LayoutProfile, as format: PaperFormat, fonts: FontSet) {
    self.format = format
    if format == .docx {
      let (numbered, faults) = document.numbered(by: profile)
      let (data, findings) = numbered.docx(profile: profile) { drawing in
        drawing.png(pixelsPerPoint: Self.pixelsPerPoint, fonts: fonts)
      }
      self.data = data
      self.findings = faults + findings
    } else {
      let typeset = document.typeset(profile: profile, fonts: fonts)
      self.data = format == .pdf ? typeset.pdf() : typeset.bookletPDF(profile: profile)
      self.findings = typeset.findings
    }
  }
}

extension LayoutProfile {
  /// The fonts that the layout names, prescribed ones and stand-ins, as far as this machine or the folders have them.
  package func fonts(besides folders: [String]) -> FontSet {
    let families = fonts.sorted { $0.key < $1.key }.flatMap { role in
      role.value.prescribed + role.value.standIns + role.value.latin
    }
    return installedFonts(families: families, folders: folders)
  }
}

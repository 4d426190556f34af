package import Documents
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
  package let data: Data
  package let format: PaperFormat
  package let findings: [Finding]
}

import Documents
import Foundation

/// Writes documents into a folder as DOCX, PDF and HTML, each beside the text that every reader of it must find
/// (`report.docx`, `report.txt`).
func samples(_ profile: LayoutProfile, _ fonts: FontSet, into folder: URL) throws {
  for (name, document) in [("report", report(0)), ("specimen", specimen()), ("page", page()), ("prose", prose())] {
    _ = try write(document, name: name, profile, fonts, into: folder)
  }
}

/// - Returns: its pages.
func write(
  _ document: Document, name: String, _ profile: LayoutProfile, _ fonts: FontSet, into folder: URL
) throws -> Typeset {
  let (numbered, _) = document.numbered(by: profile)
  let (docx, _) = numbered.docx(profile: profile) { $0.png(pixelsPerPoint: 2, fonts: fonts) }
  let typeset = document.typeset(profile: profile, fonts: fonts)
  try docx.write(to: folder.appending(path: "\(name).docx"))
  try typeset.pdf().write(to: folder.appending(path: "\(name).pdf"))
  try Data(numbered.html(profile: profile).utf8).write(to: folder.appending(path: "\(name).html"))
  try Data(numbered.plainText().utf8).write(to: folder.appending(path: "\(name).txt"))
  return typeset
}

/// Pages full of Han characters, to count lines and characters on.
private func page() -> Document {
  let text = String(repeating: "宜居", count: 400)
  return Document(sections: [Section(blocks: [.paragraph(Paragraph([.text(TextRun(text))], style: "recipient"))])])
}

import Documents
import Foundation

/// Writes documents into a folder, each beside the text that every reader of it must find (`report.docx`, `report.txt`).
func samples(_ profile: LayoutProfile, into folder: URL) throws {
  let documents = [("report", report(0)), ("specimen", specimen()), ("page", page())]
  for (name, document) in documents {
    let (numbered, _) = document.numbered(by: profile)
    let (data, _) = numbered.docx(profile: profile) { $0.png(pixelsPerPoint: 2, fonts: FontSet([])) }
    try data.write(to: folder.appending(path: "\(name).docx"))
    try Data(numbered.plainText().utf8).write(to: folder.appending(path: "\(name).txt"))
  }
}

/// Pages full of Han characters, to count lines and characters on.
private func page() -> Document {
  let text = String(repeating: "宜居", count: 400)
  return Document(sections: [Section(blocks: [.paragraph(Paragraph([.text(TextRun(text))], style: "recipient"))])])
}

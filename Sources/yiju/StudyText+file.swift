import ArgumentParser
import Documents
import Foundation
import Studies

extension StudyText {
  /// Reads a file by its ending: `.docx`, `.md` with a `references.bib` beside it, anything else as plain text.
  ///
  /// - Returns: the text, or `nil` with the findings that say why a Word-processor file was refused.
  /// - Throws: `ValidationError` for a file that cannot be read or is no UTF-8 text.
  static func read(_ file: URL) throws -> (text: StudyText?, findings: [Finding]) {
    let bytes: Data
    do { bytes = try Data(contentsOf: file) } catch {
      throw ValidationError("'\(file.lastPathComponent)' cannot be read: check its permissions")
    }
    let ending = file.pathExtension.lowercased()
    if ending == "docx" {
      let reading = readDocx(bytes)
      return (reading.document.map { StudyText($0) }, reading.document == nil ? reading.findings : [])
    }
    guard let words = String(bytes: bytes, encoding: .utf8) else {
      throw ValidationError("'\(file.lastPathComponent)' is no UTF-8 text: save it as UTF-8, or give the .docx")
    }
    guard ending == "md" else { return (StudyText(plain: words), []) }
    let list = file.deletingLastPathComponent().appending(path: "references.bib")
    return (StudyText(markdown: words, bibliography: try? String(contentsOf: list, encoding: .utf8)), [])
  }
}

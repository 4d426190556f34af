import Documents
import Foundation
import Studies

/// A text of the corpus with the list of references beside it.
struct CorpusText {
  let name: String
  /// As its file is numbered: even ones are held out.
  let number: Int
  let marked: MarkedText
  let bibliography: MarkedText?

  /// All texts of a corpus, the faulty ones first, in order.
  static func all(of corpus: String) throws -> [CorpusText] {
    try all(in: "faulty", of: corpus) + all(in: "clean", of: corpus)
  }

  private static func all(in part: String, of corpus: String) throws -> [CorpusText] {
    let folder = root.appending(path: "Tests/StudiesTests").appending(path: corpus).appending(path: part)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }.sorted()
    return try names.map { name in
      let file = folder.appending(path: name)
      let list = file.deletingPathExtension().appendingPathExtension("bib")
      return CorpusText(
        name: "\(part)/\(name)", number: Int(name.prefix { $0.isNumber }) ?? 0,
        marked: MarkedText(try String(contentsOf: file, encoding: .utf8)),
        bibliography: try? MarkedText(String(contentsOf: list, encoding: .utf8)))
    }
  }

  func findings(_ book: IndicatorBook) -> [Finding] {
    checkStudyText(
      StudyText(markdown: marked.text, bibliography: bibliography?.text, bibliographyFile: "bib"), against: book)
  }
}

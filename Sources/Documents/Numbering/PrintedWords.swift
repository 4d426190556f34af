/// The words that the program adds to a document, in the document's own language.
struct PrintedWords {
  let language: String

  var isChinese: Bool { language.hasPrefix("zh") }

  func table(_ number: Int) -> String { isChinese ? "表\(number)" : "Table \(number)" }
  func figure(_ number: Int) -> String { isChinese ? "图\(number)" : "Figure \(number)" }
  func title(_ words: String) -> String { "“\(words)”" }
  func notFound(_ id: String) -> String { isChinese ? "（未找到：\(id)）" : "(not found: \(id))" }
  var hole: String { isChinese ? "（空缺）" : "(no value)" }
}

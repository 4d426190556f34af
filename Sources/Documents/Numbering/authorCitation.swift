/// Works cited at one place by author and date: `（张群等，2024a；李四，2019）`; behind a work's bracket stand the pages that are
/// meant, raised. Works keep the order of the text.
///
/// - Parameter cited: each work with what the list prints of it; `nil` where the list lacks its key, which is then printed.
/// - Source: GB/T 7714—2015 10.2; the brackets are as wide as the marks of the edition.
func authorCitation(_ cited: [(label: String?, citation: Citation)], _ words: PrintedWords) -> [Inline] {
  let isFull = words.isChinese || cited.contains { $0.label?.contains("，") ?? false }
  var content: [Inline] = []
  var open: [String] = []
  func close() {
    guard !open.isEmpty else { return }
    let group = open.joined(separator: isFull ? "；" : "; ")
    content.append(.text(TextRun(isFull ? "（\(group)）" : " (\(group))", source: cited.first?.citation.source)))
    open = []
  }
  for (label, citation) in cited {
    open.append(label ?? words.notFound(citation.key))
    guard let pages = citation.pages else { continue }
    close()
    content.append(.text(TextRun(pages, script: .superscript, source: citation.source)))
  }
  close()
  return content
}

extension HTMLWriter {
  /// What stands in a line; its footnotes are kept for the end.
  mutating func inlines(_ content: [Inline]) -> String {
    var html = ""
    for inline in content { html += write(inline) }
    return html
  }

  private mutating func write(_ inline: Inline) -> String {
    switch inline {
    case .text(let run): return write(run)
    case .lineBreak: return "<br>\n"
    case .blank(let width):
      let space = String(repeating: "\u{3000}", count: max(0, width))
      return "<span class=\"d-blank\">\(space)</span>"
    case .tick(let tick): return "<span role=\"img\" aria-label=\"\(label(tick))\">\(tick.text)</span>"
    case .data(let data): return write(data)
    case .reference(let id, _): return htmlEscaped(PrintedWords(language: language).notFound(id))
    case .citation(let citations): return htmlEscaped("[" + citations.map(\.key).joined(separator: ",") + "]")
    case .footnote(let note): return mark(note)
    case .pageNumber, .pageCount: return ""
    }
  }

  private func write(_ data: DataReference) -> String {
    let words = htmlEscaped(data.printedText(language: language))
    let note = beside.data[data.id]
    let title = note.map { " title=\"\(htmlEscaped($0.title))\"" } ?? ""
    var html =
      data.text == nil
      ? "<mark class=\"d-hole\"\(title)>\(words)</mark>"
      : "<data value=\"\(htmlEscaped(data.id))\"\(title)>\(words)</data>"
    if let address = note?.address { html = "<a class=\"d-datum\" href=\"\(htmlEscaped(address))\">\(html)</a>" }
    return data.source.map(beside.stale.contains) == true ? "<mark class=\"d-stale\">\(html)</mark>" : html
  }

  private mutating func mark(_ note: [Inline]) -> String {
    notes.append(note)
    let number = notes.count
    return "<sup><a id=\"\(idPrefix)note-mark-\(number)\" href=\"#\(idPrefix)note-\(number)\" role=\"doc-noteref\">"
      + "\(circledNumber(number))</a></sup>"
  }

  private func write(_ run: TextRun) -> String {
    var html = htmlEscaped(run.text)
    switch run.script {
    case .plain: break
    case .superscript: html = "<sup>\(html)</sup>"
    case .subscript: html = "<sub>\(html)</sub>"
    }
    if run.isUnderlined { html = "<u>\(html)</u>" }
    if run.isItalic { html = "<em>\(html)</em>" }
    return run.isBold ? "<strong>\(html)</strong>" : html
  }

  private func label(_ tick: Tick) -> String {
    switch tick {
    case .open: isChinese ? "未选" : "not chosen"
    case .crossed, .check, .checkedBox: isChinese ? "已选" : "chosen"
    }
  }
}

extension FormatReport {
  /// A table for a terminal: severity, place, rule, words; a Han character takes two columns. Ends with a line of counts.
  public func text(_ language: Language = .chinese) -> String {
    let rows = findings.map { finding in
      [
        finding.severity.name.text(language), finding.where(language), finding.rule ?? "—",
        finding.message.text(language),
      ]
    }
    let widths = (0..<3).map { column in rows.map { columns($0[column]) }.max() ?? 0 }
    let lines = rows.map { row in
      zip(row, widths + [0]).map { cell, width in padded(cell, to: width) }.joined(separator: "  ")
    }
    let head = language == .chinese ? "\(file)：\(summary(language))" : "\(file): \(summary(language))"
    return (lines + [head]).joined(separator: "\n") + "\n"
  }
}

extension Finding {
  /// `第3段“各区县……”等4处（第3、5、6、9段）`
  func `where`(_ language: FormatReport.Language) -> String {
    let quoted = place.quote.map { language == .chinese ? "“\($0)”" : " '\($0)'" } ?? ""
    guard !otherPlaces.isEmpty else { return place.name(language) + quoted }
    let paragraphs = ([place] + otherPlaces).compactMap(\.paragraph)
    let shown = paragraphs.prefix(12).map(String.init)
    let count = otherPlaces.count + 1
    switch language {
    case .chinese:
      let list = shown.isEmpty ? "" : "（第\(shown.joined(separator: "、"))段\(paragraphs.count > 12 ? "…" : "")）"
      return "\(place.name(language))\(quoted)等\(count)处\(list)"
    case .english:
      let list =
        shown.isEmpty ? "" : " (paragraphs \(shown.joined(separator: ", "))\(paragraphs.count > 12 ? " …" : ""))"
      return "\(place.name(language))\(quoted) and \(count - 1) more\(list)"
    }
  }
}

extension Finding.Place {
  /// `第3段`, `第12行第5字`, `页脚`, `第2页`; the whole paper where it says nothing more exact.
  func name(_ language: FormatReport.Language) -> String {
    let isChinese = language == .chinese
    if let paragraph { return isChinese ? "第\(paragraph)段" : "paragraph \(paragraph)" }
    if let source {
      return isChinese ? "第\(source.line)行第\(source.column)字" : "line \(source.line), column \(source.column)"
    }
    if let page { return isChinese ? "第\(page)页" : "page \(page)" }
    guard let part else { return isChinese ? "全文" : "whole file" }
    if part.hasPrefix("page") { return isChinese ? "页面" : "page set-up" }
    if part.contains("footer") { return isChinese ? "页脚" : "footer" }
    if part.contains("header") { return isChinese ? "页眉" : "header" }
    return part
  }
}

private func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - columns(text)))
}

/// Columns on a terminal: East Asian wide characters take two (Unicode Standard Annex 11, the blocks that occur here). Curly
/// quotes and dashes are ambiguous there and taken as one.
private func columns(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { sum, scalar in
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x20000...0x3FFFF:
      sum + 2
    default: sum + 1
    }
  }
}

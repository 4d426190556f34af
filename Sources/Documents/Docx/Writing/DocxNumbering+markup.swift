extension DocxNumbering {
  /// `word/numbering.xml`: first what lists look like, then the lists (ECMA-376-1 17.9.16).
  var markup: String {
    let others = instances.enumerated().map { instance($0.element, number: $0.offset + 2) }
    let first = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    return xmlHead + "<w:numbering \(wordNamespace)>\(template.numberLevels[isChinese] ?? "")\(first)\(others.joined())"
      + "</w:numbering>"
  }

  private func instance(_ instance: Instance, number: Int) -> String {
    "<w:num w:numId=\"\(number)\"><w:abstractNumId w:val=\"\(instance.abstract)\"/>"
      + "<w:lvlOverride w:ilvl=\"\(instance.level)\"><w:startOverride w:val=\"\(instance.start)\"/></w:lvlOverride></w:num>"
  }
}

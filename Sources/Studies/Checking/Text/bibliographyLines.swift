/// The entries of a BibTeX file: `@type{key,`.
func bibliographyLines(_ text: String, file: String) -> [ReferenceLine] {
  studyLines(text).compactMap { line in
    let start = line.trimmed.lowerBound
    guard start < line.scalars.count, line.scalars[start] == "@",
      let brace = line.scalars.firstIndex(of: "{")
    else { return nil }
    let type = line.scalars.text((start + 1)..<brace).lowercased()
    guard !["comment", "string", "preamble"].contains(type) else { return nil }
    let key = line.scalars[(brace + 1)...].drop { $0.isSpace }.prefix { $0 != "," && $0 != "}" && !$0.isSpace }
    guard !key.isEmpty else { return nil }
    return ReferenceLine(
      key: line.scalars.text(key.startIndex..<key.endIndex), spot: line.spot(start), file: file)
  }
}

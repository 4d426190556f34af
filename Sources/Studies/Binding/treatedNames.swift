import CityModel
import Documents

/// What comments of a report say to be treated without a word: `<!-- treats P1.1 C1.2 -->`.
func treatedNames(_ report: String) -> Set<String> {
  var names: Set<String> = []
  var rest = report[...]
  while let open = rest.firstRange(of: "<!--") {
    let behind = rest[open.upperBound...]
    guard let close = behind.firstRange(of: "-->") else { break }
    let words = behind[..<close.lowerBound].split { $0.isWhitespace || $0 == "," || $0 == "，" }
    if words.first == "treats" { names.formUnion(words.dropFirst().map(String.init)) }
    rest = behind[close.upperBound...]
  }
  return names
}

/// Problems, causes and measures of the pack that the report leaves out: one finding a kind, all of them named.
func untreatedFindings(_ named: Set<String>, in pack: Pack) -> [Finding] {
  let kinds: [(String, String, [String])] = [
    ("问题", "problems", pack.problems.map(\.id.text)), ("成因", "causes", pack.causes.map(\.id.text)),
    ("对策", "measures", pack.measures.map(\.id.text)),
  ]
  return kinds.compactMap { zh, en, all in
    let missing = all.filter { !named.contains($0) }
    guard !missing.isEmpty else { return nil }
    return Finding(
      "study.untreated", .warning, at: Finding.Place(part: "report.md"), found: missing.joined(separator: " "),
      Bilingual(
        zh: "报告没有写到\(missing.count)项\(zh)，请补写，或在相应段落注明 <!-- treats 编号 -->。",
        en: "The report leaves out \(missing.count) \(en): treat them, or say <!-- treats … --> where it does."))
  }
}

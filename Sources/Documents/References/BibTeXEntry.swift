/// One entry of a BibTeX file, its values joined and with their TeX commands still in them.
struct BibTeXEntry {
  struct Field {
    var value: String
    var place: SourcePlace
  }

  /// In lower case, without the `@`.
  var type: String
  var key: String
  var place: SourcePlace
  /// By names in lower case.
  var fields: [String: Field] = [:]
}

extension [BibTeXEntry] {
  /// The entries with what they lack taken from the one that their `crossref` names.
  ///
  /// A book's title becomes the `booktitle` of what stands in it, as BibLaTeX reads it. Chains are followed, loops are said.
  func crossReferenced() -> (entries: [BibTeXEntry], findings: [Finding]) {
    let byKey = Dictionary(enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    var findings: [Finding] = []
    let entries = map { entry in
      var whole = entry
      var seen: Set = [entry.key]
      var link = entry.fields["crossref"]
      while let parent = link {
        let key = parent.value.stripped
        guard let at = byKey[key] else {
          findings.append(.crossrefUnknown(key, of: entry.key, at: parent.place))
          break
        }
        guard seen.insert(key).inserted else {
          findings.append(.crossrefLoop(key, of: entry.key, at: parent.place))
          break
        }
        whole.inherit(self[at])
        link = self[at].fields["crossref"]
      }
      return whole
    }
    return (entries, findings)
  }
}

extension BibTeXEntry {
  private static let own: Set = ["crossref", "sortkey", "key", "pages", "doi", "url", "urldate", "abstract", "cstr"]

  fileprivate mutating func inherit(_ parent: BibTeXEntry) {
    let isPart = type.hasPrefix("in") || type == "conference"
    for (name, field) in parent.fields where !Self.own.contains(name) {
      switch name {
      case "title" where isPart: if fields["booktitle"] == nil { fields["booktitle"] = field }
      case "subtitle" where isPart: if fields["booksubtitle"] == nil { fields["booksubtitle"] = field }
      case "author" where isPart:
        if fields["editor"] == nil, parent.fields["editor"] == nil { fields["editor"] = field }
      default: if fields[name] == nil { fields[name] = field }
      }
    }
  }
}

/// What a BibTeX entry's type, and the fields that overrule it, make of a work.
struct WorkKind {
  var type: ReferenceType
  /// It stands in another work: an article, a chapter, a paper of a conference.
  var isPart: Bool

  /// An unknown type is said and becomes `Z`; `entrytypeid` or `mark` overrule the type.
  init(_ entry: BibTeXEntry, reading: inout EntryReading) {
    let subtype = reading.words("entrysubtype", "type").lowercased()
    let known = Self(bibtex: entry.type, subtype: subtype, entry: entry)
    self = known ?? Self(.other, isPart: false)
    let said = reading.words("entrytypeid", "mark").uppercased()
    if !said.isEmpty, let overruled = ReferenceType(rawValue: said) {
      type = overruled
    } else if !said.isEmpty || known == nil {
      reading.findings.append(.unknownType(said.isEmpty ? "@" + entry.type : said, of: entry))
    }
  }

  private init(_ type: ReferenceType, isPart: Bool) {
    self.type = type
    self.isPart = isPart
  }

  private init?(bibtex name: String, subtype: String, entry: BibTeXEntry) {
    let hasBook = entry.fields["booktitle"] != nil
    switch name {
    case "article", "suppperiodical": self.init(subtype.hasPrefix("news") ? .newspaper : .journal, isPart: true)
    case "newspaper": self.init(.newspaper, isPart: true)
    case "periodical", "journal": self.init(.journal, isPart: false)
    case "book", "mvbook", "booklet", "manual", "reference": self.init(.book, isPart: false)
    case "inbook", "suppbook", "bookinbook", "inreference": self.init(.book, isPart: hasBook)
    case "collection", "mvcollection": self.init(.compilation, isPart: false)
    case "incollection", "suppcollection": self.init(.compilation, isPart: hasBook)
    case "proceedings", "mvproceedings": self.init(.proceedings, isPart: false)
    case "inproceedings", "conference": self.init(.proceedings, isPart: true)
    case "phdthesis", "mastersthesis", "thesis": self.init(.thesis, isPart: false)
    case "techreport", "report": self.init(.report, isPart: false)
    case "standard": self.init(.standard, isPart: hasBook)
    case "patent": self.init(.patent, isPart: false)
    case "online", "electronic", "www", "webpage": self.init(.electronicNotice, isPart: false)
    case "dataset": self.init(.dataset, isPart: false)
    case "software": self.init(.program, isPart: false)
    case "database": self.init(.database, isPart: false)
    case "archive": self.init(.archive, isPart: hasBook)
    case "map": self.init(.map, isPart: hasBook)
    case "preprint": self.init(.preprint, isPart: false)
    case "misc", "unpublished": self.init(Self.loose(entry), isPart: false)
    default: return nil
    }
  }

  private static func loose(_ entry: BibTeXEntry) -> ReferenceType {
    if entry.fields["eprint"] != nil { return .preprint }
    return entry.fields["url"] == nil ? .other : .electronicNotice
  }
}

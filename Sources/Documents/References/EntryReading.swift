/// One BibTeX entry on its way to a reference.
struct EntryReading {
  let entry: BibTeXEntry
  var findings: [Finding] = []

  init(_ entry: BibTeXEntry) {
    self.entry = entry
  }

  mutating func reference() -> Reference {
    let kind = WorkKind(entry, reading: &self)
    var reference = Reference(key: entry.key, type: kind.type)
    reference.source = entry.place
    reference.fieldPlaces = entry.fields.mapValues(\.place)
    reference.title = words("title")
    reference.subtitle = words("subtitle", "titleaddon")
    reference.date = date()
    readNumbers(&reference)
    readPublication(&reference)
    reference.language = language(reference)
    readContributors(&reference, isPart: kind.isPart)
    if kind.isPart { reference.host = host() }
    reference.carrier = carrier(reference)
    return reference
  }

  /// The first of these fields that says something, as plain words.
  mutating func words(_ names: String...) -> String {
    for name in names {
      guard let field = entry.fields[name] else { continue }
      let plain = PlainTeX(field.value)
      findings += plain.unknown.map { .bibtexUnknownCommand($0, at: field.place) }
      if !plain.text.isEmpty { return plain.text }
    }
    return ""
  }

  /// As it stands but for TeX's escapes: addresses and identifiers.
  func verbatim(_ name: String) -> String {
    var text = (entry.fields[name]?.value ?? "").stripped
    if text.hasPrefix("\\url{"), text.hasSuffix("}") { text = String(text.dropFirst(5).dropLast()) }
    for mark in "_%&#~$" { text.replace("\\\(mark)", with: String(mark)) }
    return text.filter { $0 != "{" && $0 != "}" }
  }

  private mutating func readNumbers(_ reference: inout Reference) {
    reference.volume = words("volume")
    let numbered: Set<ReferenceType> = [.report, .standard, .patent, .archive, .thesis]
    if numbered.contains(reference.type) {
      reference.number = words("number", "eprint").replacingDashes(with: "-")
    } else {
      reference.issue = words("issue", "number").replacingDashes(with: "--")
    }
    reference.pages = words("pages", "eid", "articleno").replacingDashes(with: "-")
    if reference.pages.isEmpty, reference.type == .newspaper { reference.pages = reference.issue }
    reference.edition = words("edition", "version")
    reference.scale = words("scale")
    reference.size = words("size", "dimensions")
    reference.isbn = verbatim("isbn")
    reference.issn = verbatim("issn")
    reference.sortKey = words("sortkey", "key", "sortname")
  }

  private mutating func readPublication(_ reference: inout Reference) {
    reference.place = words("address", "location")
    switch reference.type {
    case .dataset, .preprint:
      reference.publisher = words("publisher", "repository", "eprinttype", "archiveprefix", "organization")
    case .electronicNotice, .newspaper: reference.publisher = words("publisher")
    default:
      reference.publisher = words(
        "publisher", "school", "institution", "archive", "library", "organization")
    }
    reference.url = verbatim("url")
    reference.doi = verbatim("doi").withoutResolver
    reference.cstr = verbatim("cstr")
    reference.accessed = [verbatim("urldate"), verbatim("accessed"), verbatim("accessdate")].first { !$0.isEmpty }
      .map { ReferenceDate($0) }
    readArXiv(&reference)
  }

  /// A number of arXiv gives the address that its source leaves out.
  private mutating func readArXiv(_ reference: inout Reference) {
    guard reference.type == .preprint, reference.url.isEmpty, reference.doi.isEmpty else { return }
    let number = verbatim("eprint")
    guard !number.isEmpty, words("eprinttype", "archiveprefix").lowercased() == "arxiv" else { return }
    reference.url = "https://arxiv.org/abs/" + number
  }

  private mutating func date() -> ReferenceDate? {
    let text = words("date", "year")
    guard !text.isEmpty else { return nil }
    let month = words("month")
    let day = words("day")
    return ReferenceDate(text, month: month.isEmpty ? nil : month, day: day.isEmpty ? nil : day)
  }

  private mutating func readContributors(_ reference: inout Reference, isPart: Bool) {
    if reference.type == .patent { reference.authors = people("holder", reference.language) }
    if reference.authors.isEmpty { reference.authors = people("author", reference.language) }
    if reference.authors.isEmpty, !isPart { reference.authors = people("editor", reference.language) }
    if reference.authors.isEmpty, reference.type.isByBody {
      reference.authors = bodies("organization", "institution", isPart: isPart)
      if reference.authors == Contributors([.organisation(reference.publisher)]), reference.type == .electronicNotice {
        reference.publisher = ""
      }
    }
    reference.translators = people("translator", reference.language)
  }

  private mutating func bodies(_ names: String..., isPart: Bool) -> Contributors {
    for name in names where !isPart {
      let body = words(name)
      if !body.isEmpty { return Contributors([.organisation(body)]) }
    }
    return Contributors()
  }

  mutating func people(_ name: String, _ language: ReferenceLanguage) -> Contributors {
    guard let field = entry.fields[name] else { return Contributors() }
    let (people, areJoined) = contributors(field.value)
    if areJoined { findings.append(.namesJoined(field: name, of: entry.key, at: field.place)) }
    return people
  }

  private mutating func host() -> Reference.Host {
    Reference.Host(
      authors: entry.fields["bookauthor"] == nil ? people("editor", .western) : people("bookauthor", .western),
      title: words("booktitle", "journaltitle", "journal", "newspaper", "maintitle"),
      subtitle: words("booksubtitle", "journalsubtitle"))
  }

  private mutating func carrier(_ reference: Reference) -> ReferenceCarrier? {
    let said = words("entrymediumid", "medium").uppercased()
    if let carrier = ReferenceCarrier(rawValue: said) { return carrier }
    return reference.url.isEmpty && reference.doi.isEmpty && reference.cstr.isEmpty ? nil : .online
  }

  private mutating func language(_ reference: Reference) -> ReferenceLanguage {
    ReferenceLanguage(named: words("langid", "language"))
      ?? ReferenceLanguage(of: reference.title.isEmpty ? words("author", "journal", "publisher") : reference.title)
  }
}

extension String {
  /// Dashes between figures in one form: en and em dashes, waves and doubled hyphens.
  func replacingDashes(with dash: String) -> String {
    var text = self
    for mark in ["–", "--", "～", "~"] { text.replace(mark, with: "\u{1}") }
    return text.replacing(" \u{1} ", with: "\u{1}").replacing("\u{1}", with: dash)
  }

  /// A DOI without the address or the word before it.
  var withoutResolver: String {
    for head in ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"]
    where lowercased().hasPrefix(head) {
      return String(dropFirst(head.count)).stripped
    }
    return self
  }
}

extension ReferenceType {
  /// A body that publishes it is its author, where no other is named.
  var isByBody: Bool {
    switch self {
    case .report, .standard, .electronicNotice, .dataset, .program, .database: true
    default: false
    }
  }
}

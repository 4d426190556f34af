/// One work on its way to the line that the list prints.
struct ReferenceTypesetting {
  let reference: Reference
  let edition: ReferenceEdition
  let system: CitationSystem
  /// `a`, `b` behind the year, where an author has several works of a year.
  let yearSuffix: String
  let marks: ReferenceMarks

  init(_ reference: Reference, _ edition: ReferenceEdition, _ system: CitationSystem, yearSuffix: String = "") {
    self.reference = reference
    self.edition = edition
    self.system = system
    self.yearSuffix = yearSuffix
    marks = ReferenceMarks(edition: edition, language: reference.language)
  }

  /// The whole entry, ended by a full stop.
  var line: String { sentence(head + body + access) }

  /// 著者-出版年: authors and year as the text cites them, `张群等，2024a`.
  var label: String {
    authorLabel + marks.comma + yearInHead
  }

  /// All that are printed; 佚名 or Anon for none.
  var authors: String { reference.authors.isEmpty ? marks.anonymous : names(reference.authors) }

  private var head: [String] {
    if system == .authorDate { return [authors + marks.comma + yearInHead] }
    if reference.authors.isEmpty || isNamedByNumber { return [] }
    return [authors]
  }

  /// 2025: a standard goes by its number, its author is not printed.
  private var isNamedByNumber: Bool { reference.type == .standard && edition == .gbt2025 }

  private var yearInHead: String { (yearText ?? marks.undated) + yearSuffix }

  private var authorLabel: String {
    guard let first = reference.authors.names.first else { return marks.anonymous }
    let name: String
    switch first {
    case .organisation(let body): name = body
    case .person(let person): name = person.family
    }
    guard reference.authors.names.count > 1 || reference.authors.hasOthers else { return name }
    return marks.language.isHan ? name + marks.others : name + " " + marks.others
  }

  private var body: [String] {
    switch reference.type {
    case .journal where reference.host != nil: article
    case .newspaper: newspaper
    case .journal: serial
    case .standard where edition == .gbt2025: standard
    case .patent: patent
    case .map where edition == .gbt2025: map
    case .dataset where edition == .gbt2025, .preprint where edition == .gbt2025: deposit
    case .electronicNotice, .program, .database, .dataset, .preprint: electronic
    case .report where isOnlineWithoutPublisher, .archive where isOnlineWithoutPublisher: electronic
    case .archive: archive
    default: monograph
    }
  }

  /// The access path and lasting identifiers: a DOI that the address holds is not said again.
  private var access: [String] {
    let isInAddress = { (id: String) in reference.url.lowercased().contains(id.lowercased()) }
    var areas: [String] = []
    if !reference.url.isEmpty { areas.append(reference.url) }
    if !reference.doi.isEmpty, !isInAddress(reference.doi) { areas.append("DOI:" + reference.doi) }
    if !reference.cstr.isEmpty, !isInAddress(reference.cstr) { areas.append("CSTR:" + reference.cstr) }
    return areas
  }
}

/// Areas parted by a full stop and a space; one that ends with a stop gets no second.
func sentence(_ areas: [String]) -> String {
  var line = ""
  for area in areas where !area.isEmpty {
    if !line.isEmpty { line += line.hasSuffix(".") ? " " : ". " }
    line += area
  }
  return line.isEmpty || line.hasSuffix(".") && !line.hasSuffix("://.") ? line : line + "."
}

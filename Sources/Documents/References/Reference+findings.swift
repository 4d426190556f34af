extension Reference {
  /// What is missing or cannot be true, by the edition that the work is to be printed by.
  func findings(_ edition: ReferenceEdition) -> [Finding] {
    missing(edition) + dates(edition) + pageFindings + identifiers
  }

  func place(of fields: String...) -> Finding.Place {
    Finding.Place(source: fields.compactMap { fieldPlaces[$0] }.first ?? source, part: key)
  }

  private func missing(_ edition: ReferenceEdition) -> [Finding] {
    let wanted: [(isThere: Bool, name: Bilingual, field: String)] = [
      (!title.isEmpty, Bilingual(zh: "题名", en: "title"), "title"),
      (
        !type.wantsAuthor || host != nil && !wantsPartAuthor || !authors.isEmpty, Bilingual(zh: "责任者", en: "author"),
        "author"
      ),
      (!wantsYear || date?.yearText.isEmpty == false, Bilingual(zh: "年份或日期", en: "year or date"), "year"),
      (!wantsDay(edition) || date?.day != nil, Bilingual(zh: "完整的日期", en: "full date"), "date"),
      (!wantsHost || host?.title.isEmpty == false, Bilingual(zh: "出处题名", en: "title of the host work"), hostField),
      (!wantsPublisher || !publisher.isEmpty, Bilingual(zh: publisherName, en: "publisher or keeper"), publisherField),
      (!wantsPublisher || !place.isEmpty, Bilingual(zh: "出版地", en: "place"), "address"),
      (!wantsNumber || !number.isEmpty, Bilingual(zh: "编号", en: "number"), "number"),
      (!wantsPages || !pages.isEmpty, Bilingual(zh: type == .newspaper ? "版次" : "页码", en: "pages"), "pages"),
      (!wantsAddress || !(url + doi + cstr).isEmpty, Bilingual(zh: "网址", en: "address"), "url"),
    ]
    return wanted.filter { !$0.isThere }.map { .missingField($0.field, called: $0.name, of: self, edition) }
  }

  private func dates(_ edition: ReferenceEdition) -> [Finding] {
    var findings: [Finding] = []
    if let date, !date.isPossible { findings.append(.impossibleDate(date, in: "date", of: self)) }
    if let accessed, !accessed.isPossible || accessed.year == nil {
      findings.append(.impossibleDate(accessed, in: "urldate", of: self))
    }
    if let accessed, let date, accessed.isPossible, date.isPossible, !accessed.yearText.isEmpty,
      date.isBefore(accessed) == false
    {
      findings.append(.accessedBeforeIssued(self, edition))
    }
    if !url.isEmpty, accessed == nil, type.needsAccessDate(edition) { findings.append(.noAccessDate(self, edition)) }
    return findings
  }

  private var pageFindings: [Finding] {
    let parts = pages.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, parts.allSatisfy(\.isDigits), let first = Int(parts[0]), let last = Int(parts[1]),
      last < first
    else { return [] }
    return [.pagesReversed(self)]
  }

  private var identifiers: [Finding] {
    var findings: [Finding] = []
    if !doi.isEmpty, !isDOI(doi) { findings.append(.identifier("DOI", doi, field: "doi", of: self)) }
    for number in isbn.split(whereSeparator: { " ,;，；".contains($0) }).map(String.init) where !isISBN(number) {
      findings.append(.identifier("ISBN", number, field: "isbn", of: self))
    }
    for number in issn.split(whereSeparator: { " ,;，；".contains($0) }).map(String.init) where !isISSN(number) {
      findings.append(.identifier("ISSN", number, field: "issn", of: self))
    }
    return findings
  }
}

extension ReferenceDate {
  /// `nil`: the two cannot be told apart, as far as they say.
  func isBefore(_ other: ReferenceDate) -> Bool? {
    for (mine, its) in [(year, other.year), (month, other.month), (day, other.day)] {
      guard let mine, let its else { return nil }
      if mine != its { return mine < its }
    }
    return nil
  }
}

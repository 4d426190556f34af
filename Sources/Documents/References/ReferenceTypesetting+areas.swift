extension ReferenceTypesetting {
  /// The title with what belongs to it: other title information, volume or number.
  var title: String {
    var words = reference.title
    if !reference.subtitle.isEmpty { words += marks.subtitleColon + reference.subtitle }
    if reference.host == nil, reference.type != .journal, !reference.volume.isEmpty {
      words += marks.colon + marks.volume(reference.volume)
    }
    if !reference.number.isEmpty { words += marks.colon + numberText }
    return words
  }

  /// `[M]`, `[J/OL]`. The edition of 2015 has no preprints: they are electronic notices there.
  var mark: String {
    let type = reference.type == .preprint && edition == .gbt2015 ? ReferenceType.electronicNotice : reference.type
    return "[" + type.rawValue + (reference.carrier.map { "/" + $0.rawValue } ?? "") + "]"
  }

  /// A Chinese standard's year stands behind a long dash: GB/T 7714—2025.
  var numberText: String {
    guard reference.type == .standard, let dash = reference.number.lastIndex(of: "-"),
      !reference.number.hasPrefix("ISO"), !reference.number.hasPrefix("IEC"),
      reference.number[reference.number.index(after: dash)...].count == 4,
      String(reference.number[reference.number.index(after: dash)...]).isDigits
    else { return reference.number }
    return reference.number.replacingCharacters(at: dash, with: "—")
  }

  /// Up to three, then 等, which Han names have in a work of any language.
  func names(_ contributors: Contributors) -> String {
    var words = contributors.names.prefix(3).map { contributor in
      switch contributor {
      case .organisation(let name): name
      case .person(let person): person.printed(edition)
      }
    }
    if isShortened(contributors), !words.isEmpty {
      words.append(words[0].unicodeScalars.contains(where: \.isHan) ? "等" : marks.others)
    }
    return words.joined(separator: marks.comma)
  }

  func isShortened(_ contributors: Contributors) -> Bool { contributors.hasOthers || contributors.names.count > 3 }

  var translators: String? {
    let words = names(reference.translators)
    guard !words.isEmpty else { return nil }
    return marks.translated(words, hasOthers: isShortened(reference.translators))
  }

  /// As the year's place in the line prints it. `nil`: the source gives none.
  var yearText: String? {
    guard let date = reference.date, !date.yearText.isEmpty else { return nil }
    return date.end.map { date.yearText + marks.span + $0 } ?? date.yearText
  }

  /// The year where the numeric system prints it; by author and date it stands in the head.
  var year: String { system == .numeric ? yearText ?? "" : "" }

  /// The whole date, in both systems.
  var day: String { reference.date?.iso ?? "" }

  /// 北京：科学出版社，2013：45-52, followed by the access date where the edition wants it.
  func publication(date: String, pages: String) -> String {
    let (place, publisher) = publisherWords
    var words = [place, publisher].filter { !$0.isEmpty }.joined(separator: marks.colon)
    if !date.isEmpty { words += (words.isEmpty ? "" : marks.comma) + date }
    if !pages.isEmpty { words += (words.isEmpty ? "" : marks.colon) + pages }
    return words + accessDate
  }

  /// 2015 prints what a printed book leaves out, clauses 8.8.2.3 and 8.8.3; 2025 lets it go.
  private var publisherWords: (String, String) {
    let isBook = [.book, .proceedings, .compilation].contains(reference.type) && reference.carrier == nil
    guard edition == .gbt2015, isBook, reference.date != nil else { return (reference.place, reference.publisher) }
    return (
      reference.place.isEmpty ? marks.noPlace : reference.place,
      reference.publisher.isEmpty ? marks.noPublisher : reference.publisher
    )
  }

  /// `[2013-03-26]`. 2015: of every work online; 2025: of web pages, programs, data sets and preprints only.
  var accessDate: String {
    guard let accessed = reference.accessed, reference.carrier == .online else { return "" }
    guard edition == .gbt2015 || reference.type.needsAccessDate(edition) else { return "" }
    return "[\(accessed.iso)]"
  }
}

extension ReferenceType {
  /// A work online of this type changes under its address, so that the day it was read belongs to the entry.
  ///
  /// - Source: GB/T 7714—2015 4 (electronic resources); 2025 as its examples 8.11, 8.14, 8.15 print it and no others.
  func needsAccessDate(_ edition: ReferenceEdition) -> Bool {
    switch self {
    case .electronicNotice, .program, .database, .dataset, .preprint: true
    default: edition == .gbt2015
    }
  }
}

extension String {
  func replacingCharacters(at index: Index, with other: String) -> String {
    self[..<index] + other + self[self.index(after: index)...]
  }
}

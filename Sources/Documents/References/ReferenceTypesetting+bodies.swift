/// What follows the authors, by type of work. Clauses are those of GB/T 7714—2025.
extension ReferenceTypesetting {
  /// 8.2, 8.3, 8.6, 8.7, 8.8: a book, or a part of one behind `//`.
  var monograph: [String] {
    var areas = [title + mark] + [translators].compactMap { $0 }
    let edition = marks.edition(reference.edition)
    guard let host = reference.host else {
      return areas + [edition, publication(date: issued, pages: reference.pages)]
    }
    let source = [names(host.authors), hostTitle(host), edition].filter { !$0.isEmpty }
    areas[areas.count - 1] += "//" + sentence(source).droppingStop(unless: source.last)
    let publication = publication(date: year, pages: reference.pages)
    if self.edition == .gbt2025, reference.place.isEmpty, reference.publisher.isEmpty, !publication.isEmpty {
      areas[areas.count - 1] += (year.isEmpty ? marks.colon : marks.comma) + publication
      return areas
    }
    return areas + [publication]
  }

  /// 8.8: a report without a publisher is known by the day of its release, as 2025 prints it.
  private var issued: String {
    edition == .gbt2025 && reference.type == .report && reference.publisher.isEmpty ? day : year
  }

  private func hostTitle(_ host: Reference.Host) -> String {
    var words = host.title
    if !host.subtitle.isEmpty { words += marks.subtitleColon + host.subtitle }
    if !reference.volume.isEmpty { words += marks.colon + marks.volume(reference.volume) }
    return words
  }

  /// 8.5: journal, year, volume (issue): pages.
  var article: [String] {
    let areas = [title + mark] + (edition == .gbt2025 ? [translators].compactMap { $0 } : [])
    let host =
      reference.host.map { $0.subtitle.isEmpty ? $0.title : $0.title + marks.subtitleColon + $0.subtitle } ?? ""
    let isFirstOnline = reference.volume.isEmpty && reference.issue.isEmpty && reference.pages.isEmpty
    let date = isFirstOnline && reference.date?.month != nil ? day : year
    var source = [host, date, reference.volume].filter { !$0.isEmpty }.joined(separator: marks.comma)
    if !reference.issue.isEmpty { source += marks.bracketed(reference.issue.replacing("--", with: "/")) }
    if !reference.pages.isEmpty { source += marks.colon + reference.pages }
    return areas + [source + accessDate]
  }

  /// 8.5.1.4: newspaper, day (page).
  var newspaper: [String] {
    let source = [reference.host?.title ?? reference.publisher, day].filter { !$0.isEmpty }.joined(
      separator: marks.comma)
    let page = reference.pages.isEmpty ? "" : marks.bracketed(reference.pages)
    return [title + mark, source + page + accessDate]
  }

  /// 8.4: a serial as a whole, from its first issue to its last.
  var serial: [String] {
    let starts = [reference.date?.yearText ?? "", first(reference.volume)].filter { !$0.isEmpty }
    var run = starts.joined(separator: marks.comma) + bracketedIssue(first(reference.issue))
    if let end = reference.date?.end {
      let ends = [end, last(reference.volume)].filter { !$0.isEmpty }
      run += marks.span + ends.joined(separator: marks.comma) + bracketedIssue(last(reference.issue))
    }
    return [title + mark, run, publication(date: system == .numeric ? yearText ?? "" : "", pages: "")]
  }

  private func bracketedIssue(_ issue: String) -> String { issue.isEmpty ? "" : marks.bracketed(issue) }

  /// `1--4` → 1 and 4; without a span there is no last.
  private func first(_ span: String) -> String {
    span.firstRange(of: "--").map { String(span[..<$0.lowerBound]) } ?? span
  }
  private func last(_ span: String) -> String { span.firstRange(of: "--").map { String(span[$0.upperBound...]) } ?? "" }

  /// 8.9: number and name only; who issued it is not printed by number.
  var standard: [String] {
    var name = reference.title
    if !reference.subtitle.isEmpty { name += marks.subtitleColon + reference.subtitle }
    return [[numberText, name].filter { !$0.isEmpty }.joined(separator: " ") + mark]
  }

  /// 8.10: the day it was made public.
  var patent: [String] {
    let pages = reference.pages.isEmpty ? "" : marks.colon + reference.pages
    return [title + mark, day + pages + accessDate]
  }

  /// 8.12: where it is kept and the day it was made.
  var archive: [String] {
    if reference.host != nil { return monograph }
    return [title + mark, publication(date: edition == .gbt2025 ? day : year, pages: reference.pages)]
  }

  /// 8.13: with scale and size.
  var map: [String] {
    if reference.host != nil { return monograph }
    return (reference.scale.isEmpty ? [title + mark] : [title, reference.scale + mark]) + [
      marks.edition(reference.edition), publication(date: year, pages: reference.pages), reference.size,
    ]
  }

  /// 8.14, 8.15: version, repository (day) [day read].
  var deposit: [String] {
    let date = day.isEmpty ? "" : marks.bracketed(day)
    return [title + mark, reference.edition, reference.publisher + date + accessDate]
  }

  /// 8.11, and by 2015 also reports and archives online: (day) [day read].
  var electronic: [String] {
    let date = day.isEmpty ? "" : marks.bracketed(day)
    guard !reference.publisher.isEmpty, reference.type != .electronicNotice, reference.type != .preprint else {
      return [title + mark, marks.edition(reference.edition), date + accessDate]
    }
    let issued = publication(date: year, pages: reference.pages)
    return [title + mark, marks.edition(reference.edition), issued]
  }

  var isOnlineWithoutPublisher: Bool {
    edition == .gbt2015 && reference.carrier == .online && reference.publisher.isEmpty
  }
}

extension String {
  /// Without the stop that ends a sentence, if it is not the last words' own (`Rev. ed.`).
  fileprivate func droppingStop(unless words: String?) -> String {
    hasSuffix(".") && words?.hasSuffix(".") != true ? String(dropLast()) : self
  }
}

import CityModel
import Documents
import Platform
import Studies

/// The report of a study as part of a page: figures lead to their indicators, what is stale or found stands beside its place.
struct StudyReport {
  private let view: StudyView
  private let site: Site

  init(_ view: StudyView, _ site: Site) {
    self.view = view
    self.site = site
  }

  /// Without the main title, which is the page's own.
  var html: String {
    var document = view.closed.report.document
    if let title = document.sections.first?.blocks.firstIndex(where: isTitle) {
      document.sections[0].blocks.remove(at: title)
    }
    return document.numbered().document.html(
      profile: nil, scope: .unstyled, idPrefix: "report-", notes: notes(document))
  }

  private func isTitle(_ block: Block) -> Bool {
    if case .heading(let heading) = block { heading.level == 0 } else { false }
  }

  private func notes(_ document: Document) -> HTMLNotes {
    let confirmed = view.closed.study.confirmations
    let stale = view.closed.report.sentences.filter { $0.state(confirmed) == .stale }.flatMap(\.places)
    return HTMLNotes(
      data: data, stale: Set(stale), asides: asides(document.blockLines), language: site.language.rawValue)
  }

  /// By the whole reference, since the text may hold any aspect.
  private var data: [String: HTMLNotes.Datum] {
    let references = Set(view.closed.report.references)
    return Dictionary(uniqueKeysWithValues: references.compactMap { id in datum(id).map { (id, $0) } })
  }

  private func datum(_ reference: String) -> HTMLNotes.Datum? {
    switch view.names.thing(reference) {
    case .figure(let observation, let indicator):
      let source = site.pack.source(observation.source).map { site[$0.title] } ?? ""
      let period = observation.period == .notStated ? site.text("studies.undated") : site.period(observation.period)
      return HTMLNotes.Datum(
        title: "\(site[indicator.name]) · \(period) · \(source)", address: "/indicators/\(indicator.id)")
    case .problem(let problem): return HTMLNotes.Datum(title: problem.id.text, address: "/problems/\(problem.id)")
    case .measure(let measure): return HTMLNotes.Datum(title: measure.id.text, address: "/measures/\(measure.id)")
    case .count(let check): return HTMLNotes.Datum(title: site[check.name], address: "/study#checks")
    case .target(let target): return HTMLNotes.Datum(title: site[target.name], address: nil)
    case .formRule(let rule): return HTMLNotes.Datum(title: site[rule.name], address: "/study#rules")
    case .cause(let cause): return HTMLNotes.Datum(title: cause.id.text, address: nil)
    case nil: return nil
    }
  }

  /// Each finding behind the block that holds its line; the first of a line carries the line's anchor.
  private func asides(_ lines: [Int]) -> [Int: [HTMLNotes.Aside]] {
    var asides: [Int: [HTMLNotes.Aside]] = [:]
    var anchored: Set<Int> = []
    for finding in view.findings where finding.severity != .note && finding.isInReport {
      guard let line = finding.place.source?.line, let block = lines.last(where: { $0 <= line }) else { continue }
      let id = anchored.insert(line).inserted ? "finding-\(line)" : "finding-\(line)-\(asides[block]?.count ?? 0)"
      asides[block, default: []].append(
        HTMLNotes.Aside(id: id, kind: finding.severity.rawValue, words: site.words(of: finding)))
    }
    return asides
  }
}

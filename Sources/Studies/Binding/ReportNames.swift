package import CityModel

/// Every name that a report may refer to, and the words for each: the pack as its reports see it.
///
/// One name may be given to several things of a pack; observations and benchmarks go before counts, targets, rules of the
/// form, problems, causes and measures.
package struct ReportNames: Sendable {
  package let pack: Pack
  /// What the text checker knows of the pack.
  package let book: IndicatorBook
  /// For each form that a study of the pack is handed in with: what its fields say that the report's head says too.
  let formKeys: [String: FormKeys]
  private let things: [String: ReportThing]

  package init(_ pack: Pack) {
    self.pack = pack
    book = IndicatorBook(pack)
    let forms = Set(pack.studies.map(\.application.form))
    formKeys = Dictionary(uniqueKeysWithValues: forms.map { ($0, FormKeys(pack.documents["\($0).json"])) })
    things = Dictionary(named(pack)) { first, _ in first }
  }

  /// What a reference is bound to, whatever its aspect; `nil`: nothing of the pack has that name.
  package func thing(_ reference: String) -> ReportThing? {
    things[reference] ?? things[ReportName(reference).base]
  }

  /// The name without its aspect.
  func base(of reference: String) -> String { things[reference] == nil ? ReportName(reference).base : reference }

  /// Everything that a reference could mean to one who reads the sentence: value, unit, period.
  func plainWords(_ reference: String) -> String? { thing(reference)?.words(nil, in: pack) }

  /// For `parseMarkdown`: the words by every name and aspect, tables among them.
  var words: [String: String?] {
    var words: [String: String?] = [:]
    for (name, thing) in things {
      words.updateValue(thing.words(nil, in: pack), forKey: name)
      for aspect in ReportName.Aspect.allCases where thing.has(aspect) {
        words.updateValue(thing.words(aspect, in: pack), forKey: "\(name).\(aspect.rawValue)")
      }
    }
    for table in ReportTable.names(in: pack) { words.updateValue("", forKey: ReportTable.scheme + table) }
    return words
  }
}

extension ReportThing {
  /// Whether the aspect is one of such things at all; a value that is missing is another matter.
  fileprivate func has(_ aspect: ReportName.Aspect) -> Bool {
    switch self {
    case .figure: true
    case .count, .target, .formRule: aspect == .value || aspect == .number
    case .problem, .cause, .measure: false
    }
  }
}

private func named(_ pack: Pack) -> [(String, ReportThing)] {
  let observations = pack.observations + pack.benchmarks.map(\.observation)
  let figures = observations.compactMap { observation in
    pack.indicator(observation.indicator).map { (observation.id.text, ReportThing.figure(observation, $0)) }
  }
  let targets = pack.measures.flatMap(\.targets).map { ($0.id, ReportThing.target($0)) }
  return figures + pack.checks.map { ($0.id, .count($0)) } + targets + pack.formRules.map { ($0.id, .formRule($0)) }
    + pack.problems.map { ($0.id.text, .problem($0)) } + pack.causes.map { ($0.id.text, .cause($0)) }
    + pack.measures.map { ($0.id.text, .measure($0)) }
}

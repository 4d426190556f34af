import CityModel

/// Problems, causes and measures with what links them.
struct BookChain: Sendable {
  let problems: [String]
  let causes: Set<String>
  let measures: [String]
  /// Problems, causes and measures together.
  let known: Set<String>
  /// From a problem or cause to measures, weak links too, contrary ones not; parents and children counted in.
  let answers: [String: Set<String>]
  /// From a problem to its causes.
  let reasons: [String: Set<String>]
  /// Measures that forbid what their problem is measured by.
  let contrary: [Contrary]

  struct Contrary: Sendable {
    let problem: String
    let measure: String
  }

  init(_ pack: Pack) {
    problems = pack.problems.map(\.id.text)
    causes = Set(pack.causes.map(\.id.text))
    measures = pack.measures.map(\.id.text)
    known = Set(problems).union(causes).union(measures)
    let family = Self.families(pack.measures)
    var answers: [String: Set<String>] = [:]
    var reasons: [String: Set<String>] = [:]
    for link in pack.links where link.basis != .counter {
      if link.relation == .problemCause {
        reasons[link.from, default: []].insert(link.to)
      } else {
        answers[link.from, default: []].formUnion(family[link.to] ?? [link.to])
      }
    }
    self.answers = answers
    self.reasons = reasons
    contrary = pack.links.filter { $0.basis == .counter }.map { Contrary(problem: $0.from, measure: $0.to) }
  }

  /// The measures that answer a problem, directly or through one of its causes.
  func measures(for problem: String) -> Set<String> {
    (reasons[problem] ?? []).reduce(answers[problem] ?? []) { $0.union(answers[$1] ?? []) }
  }

  /// Each measure with its parent and its children.
  private static func families(_ measures: [Measure]) -> [String: Set<String>] {
    var family: [String: Set<String>] = [:]
    for measure in measures {
      family[measure.id.text, default: []].insert(measure.id.text)
      guard let parent = measure.parent?.text else { continue }
      family[measure.id.text, default: []].insert(parent)
      family[parent, default: []].insert(measure.id.text)
    }
    return family
  }
}

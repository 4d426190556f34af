/// A value to hold a city's own against (参照值): the province's, the nation's, or a standard's.
package struct Benchmark: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case province, nation, standard
  }

  package let kind: Kind
  package let observation: Observation

  package init(kind: Kind, observation: Observation) {
    self.kind = kind
    self.observation = observation
  }
}

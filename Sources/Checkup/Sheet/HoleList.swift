package import CityModel

/// One kind of hole in the city's chain from problem to verdict, and where it is.
package struct HoleList: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case problemWithoutMeasure = "problem-without-measure"
    case problemWithoutOwnMeasure = "problem-without-own-measure"
    case problemMetWeakly = "problem-met-weakly"
    case problemWithoutCause = "problem-without-cause"
    case causeWithoutMeasure = "cause-without-measure"
    case causeWithoutProblem = "cause-without-problem"
    case measureWithoutProblem = "measure-without-problem"
    case measureWithoutOwner = "measure-without-owner"
    case measureWithoutTerm = "measure-without-term"
    case measureWithoutBudget = "measure-without-budget"
    case measureWithoutPrediction = "measure-without-prediction"
    /// The problem is measured by what the measure says not to chase.
    case indicatorAgainstMeasure = "indicator-against-measure"
  }

  package enum Place: Hashable, Sendable {
    case problem(ID<Problem>)
    case cause(ID<Cause>)
    case measure(ID<Measure>)
    case link(Link)
  }

  package let kind: Kind
  package let places: [Place]
  /// How many there are of which these are a part.
  package let whole: Int
}

extension CheckupSheet {
  /// Every kind of hole, in the order of the chain; a kind without any stands there with none.
  package func holeLists(in pack: Pack) -> [HoleList] {
    HoleList.Kind.allCases.map { kind in
      let (places, whole) = places(of: kind, pack)
      return HoleList(kind: kind, places: places, whole: whole)
    }
  }

  private func places(of kind: HoleList.Kind, _ pack: Pack) -> ([HoleList.Place], Int) {
    func problems(_ ids: [ID<Problem>]) -> ([HoleList.Place], Int) { (ids.map { .problem($0) }, pack.problems.count) }
    func causes(_ ids: [ID<Cause>]) -> ([HoleList.Place], Int) { (ids.map { .cause($0) }, pack.causes.count) }
    func measures(_ ids: [ID<Measure>]) -> ([HoleList.Place], Int) { (ids.map { .measure($0) }, pack.measures.count) }
    return switch kind {
    case .problemWithoutMeasure: problems(chain.problemsWithoutMeasure)
    case .problemWithoutOwnMeasure: problems(chain.problemsWithoutOwnMeasure)
    case .problemMetWeakly: problems(chain.problemsMetWeakly)
    case .problemWithoutCause: problems(chain.problemsWithoutCause)
    case .causeWithoutMeasure: causes(chain.causesWithoutMeasure)
    case .causeWithoutProblem: causes(chain.causesWithoutProblem)
    case .measureWithoutProblem: measures(chain.measuresWithoutProblem)
    case .measureWithoutOwner: measures(holes.withoutOwner)
    case .measureWithoutTerm: measures(holes.withoutTerm)
    case .measureWithoutBudget: measures(holes.withoutBudget)
    case .measureWithoutPrediction: measures(holes.withoutPrediction)
    case .indicatorAgainstMeasure: (chain.counterLinks.map { .link($0) }, pack.links.count)
    }
  }
}

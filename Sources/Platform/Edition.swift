import Casework
import CityModel
import Foundation
import Storage

/// One published version of a pack, ready for use: the definitions, what is derived from them once, and what the store
/// adds to their figures.
struct Edition: Sendable {
  let version: String
  /// With the figures and plans that offices have entered, as of `entered`.
  private(set) var pack: Pack
  private(set) var entered = Entered()
  let clock: WorkClock
  let search: SearchIndex

  /// `nil` when the pack's time zone is not known on this machine.
  init?(version: String, pack: Pack) {
    guard let clock = WorkClock(pack) else { return nil }
    self.version = version
    self.pack = pack
    self.clock = clock
    search = SearchIndex(pack)
  }

  /// How far the store's entries reach: both count up with every entry and every decision over one.
  struct Entered: Hashable, Sendable {
    var figures = 0
    var plans = 0
  }

  /// The same version with what offices have entered since: figures that were approved, plans of measures.
  func joined(
    with figures: [EnteredFigure], _ plans: [ID<Measure>: MeasurePlan], as of: Entered
  ) -> Edition {
    var joined = self
    joined.pack = pack.joined(with: figures) { clock.day(of: $0.enteredAt) }.joined(with: plans)
    joined.entered = of
    return joined
  }

  /// What pages follow from beside cases: the version and what was entered.
  var state: String { "\(version) \(entered.figures) \(entered.plans)" }

  /// The procedure, or the refusal that is shown when there is no such thing.
  func procedure(_ id: ID<Procedure>) throws(Refusal) -> Procedure {
    guard let procedure = pack.procedure(id) else { throw Refusal("page.not-found") }
    return procedure
  }

  /// The first instant of a day in the city.
  func start(of day: CalendarDay) -> Date { clock.moment(day, minute: 0) }
}

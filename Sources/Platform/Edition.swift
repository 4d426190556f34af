import Casework
import CityModel
import Foundation

/// One published version of a pack, ready for use: the definitions and what is derived from them once.
struct Edition: Sendable {
  let version: String
  private(set) var pack: Pack
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

  /// The edition with what offices have entered of its measures.
  func joined(with plans: [ID<Measure>: MeasurePlan]) -> Edition {
    var joined = self
    joined.pack = pack.joined(with: plans)
    return joined
  }

  /// The procedure, or the refusal that is shown when there is no such thing.
  func procedure(_ id: ID<Procedure>) throws(Refusal) -> Procedure {
    guard let procedure = pack.procedure(id) else { throw Refusal("page.not-found") }
    return procedure
  }

  /// The first instant of a day in the city.
  func start(of day: CalendarDay) -> Date { clock.moment(day, minute: 0) }
}

import Casework
import CityModel
import Foundation
import Storage

/// One published version of a pack, ready for use: the definitions, what is derived from them once, and what the store
/// adds to their figures.
struct Edition: Sendable {
  let version: String
  /// With the figures that were entered and approved, as of `figures`.
  let pack: Pack
  /// Counts up with every decision over an entered figure.
  let figures: Int
  let clock: WorkClock
  let search: SearchIndex

  /// `nil` when the pack's time zone is not known on this machine.
  init?(version: String, pack: Pack) {
    guard let clock = WorkClock(pack) else { return nil }
    self.version = version
    self.pack = pack
    figures = 0
    self.clock = clock
    search = SearchIndex(pack)
  }

  /// The same version with what was entered since.
  private init(_ edition: Edition, pack: Pack, figures: Int) {
    version = edition.version
    clock = edition.clock
    search = edition.search
    self.pack = pack
    self.figures = figures
  }

  func joined(with entered: [EnteredFigure], as of: Int) -> Edition {
    Edition(self, pack: pack.joined(with: entered) { clock.day(of: $0.enteredAt) }, figures: of)
  }

  /// What pages follow from beside cases: the version and its figures.
  var state: String { "\(version) \(figures)" }

  /// The procedure, or the refusal that is shown when there is no such thing.
  func procedure(_ id: ID<Procedure>) throws(Refusal) -> Procedure {
    guard let procedure = pack.procedure(id) else { throw Refusal("page.not-found") }
    return procedure
  }

  /// The first instant of a day in the city.
  func start(of day: CalendarDay) -> Date { clock.moment(day, minute: 0) }
}

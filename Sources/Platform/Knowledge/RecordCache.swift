import Checkup
import CityModel
import Synchronization

/// The case records that statistics were last taken from, as long as nothing has happened since.
final class RecordCache: Sendable {
  /// What the records follow from beside the days asked for.
  struct State: Equatable {
    let edition: String
    let sequence: Int
    /// A record says whether a closing may still be reopened, which time alone decides.
    let minute: Int
  }

  struct Key: Hashable {
    let procedure: ID<Procedure>
    let from: CalendarDay
    let to: CalendarDay
  }

  private let held = Mutex<(state: State, records: [Key: [CaseRecord]])?>(nil)

  func records(_ key: Key, at state: State) -> [CaseRecord]? {
    held.withLock { $0?.state == state ? $0?.records[key] : nil }
  }

  func keep(_ records: [CaseRecord], _ key: Key, at state: State) {
    held.withLock { held in
      if held?.state != state { held = (state, [:]) }
      held?.records[key] = records
    }
  }
}

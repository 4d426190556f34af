import Foundation
import Synchronization

/// A clock that is set, not asked: the demonstration lives months in a minute.
final class MovingClock: Sendable {
  private let moment: Mutex<Date>

  init(_ start: Date) { moment = Mutex(start) }

  var now: Date { moment.withLock { $0 } }

  func set(_ date: Date) { moment.withLock { $0 = date } }
}

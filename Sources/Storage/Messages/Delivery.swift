import CityModel
package import Foundation
import GRDB

/// A message's way out of the house (送达).
package struct Delivery: Hashable, Sendable {
  package enum Channel: String, CaseIterable, Sendable {
    case email, webhook
  }

  package enum State: String, CaseIterable, Sendable {
    case waiting
    /// A try is going on. Found after a restart, it was cut off in the middle.
    case sending
    case sent
    /// Given up: refused for good, or tried as often as the plan allows.
    case failed
    /// It may have arrived, and cannot be asked after.
    case unknown
  }

  package let message: StoredMessage
  package let channel: Channel
  package let state: State
  /// How often it was tried, the try that is going on counted.
  package let tries: Int
  package let triedAt: Date?
  /// Why the last try failed, as a code.
  package let fault: String?

  init(row: Row) throws {
    self.message = try StoredMessage(row: row)
    self.channel = try read(Channel.self, row["channel"])
    self.state = try read(State.self, row["state"])
    self.tries = row["tries"]
    self.triedAt = row.dateIfAny("tried_at")
    self.fault = row["fault"]
  }
}

private func read<Value: RawRepresentable>(_ type: Value.Type, _ text: Value.RawValue) throws -> Value {
  guard let value = Value(rawValue: text) else { throw Refusal("storage.newer", detail: "\(type) \(text)") }
  return value
}

/// A delivery that is being tried, with what only the try may see.
package struct ClaimedDelivery: Hashable, Sendable {
  package let delivery: Delivery
  /// Of a letter; `nil` when there is no confirmed address any more.
  package let address: ConfirmedAddress?
}

/// What became of a try.
package enum DeliveryEnding: Hashable, Sendable {
  case sent
  case waiting(until: Date, fault: String)
  case failed(fault: String)
  case unknown(fault: String)
}

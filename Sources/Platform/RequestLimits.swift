import CityModel
import Foundation
import Synchronization

/// How often one address may do what costs others something. Remembers hashes of addresses, for an hour, in memory only.
final class RequestLimits: Sendable {
  /// Most addresses remembered; past that the oldest hour is forgotten whole.
  private static let capacity = 100_000

  private let reportsPerHour: Int
  /// Most letters that one account may have sent to an address that it has not confirmed.
  private static let confirmationsPerHour = 5

  private let counts = Mutex<(hour: Int, byClient: [String: Int])>((0, [:]))

  init(reportsPerHour: Int) { self.reportsPerHour = reportsPerHour }

  /// Counts one more report of an address.
  ///
  /// - Throws: `Refusal("report.too-many")` past the limit of the hour.
  func countReport(client: String, at now: Date) throws {
    if count(client, at: now) > reportsPerHour { throw Refusal("report.too-many") }
  }

  /// Counts one more letter that asks whether an address is the account's.
  ///
  /// - Throws: `Refusal("address.too-many")`: nobody may fill a stranger's letter box.
  func countConfirmation(by person: ID<Person>, at now: Date) throws {
    if count("confirmation \(person)", at: now) > Self.confirmationsPerHour { throw Refusal("address.too-many") }
  }

  /// How often it was counted in this hour, this time included.
  private func count(_ name: String, at now: Date) -> Int {
    let key = hexDigest(Array(name.utf8))
    let hour = Int(now.timeIntervalSince1970 / 3600)
    return counts.withLock { counts in
      if counts.hour != hour || counts.byClient.count >= Self.capacity { counts = (hour, [:]) }
      counts.byClient[key, default: 0] += 1
      return counts.byClient[key] ?? 0
    }
  }
}

import CityModel
import Foundation
import Synchronization

/// How often one address may do what costs others something. Remembers hashes of addresses, for an hour, in memory only.
final class RequestLimits: Sendable {
  /// Most addresses remembered; past that the oldest hour is forgotten whole.
  private static let capacity = 100_000

  private let reportsPerHour: Int
  private let counts = Mutex<(hour: Int, byClient: [String: Int])>((0, [:]))

  init(reportsPerHour: Int) { self.reportsPerHour = reportsPerHour }

  /// Counts one more report of an address.
  ///
  /// - Throws: `Refusal("report.too-many")` past the limit of the hour.
  func countReport(client: String, at now: Date) throws {
    let key = hexDigest(Array(client.utf8))
    let hour = Int(now.timeIntervalSince1970 / 3600)
    let count = counts.withLock { counts in
      if counts.hour != hour || counts.byClient.count >= Self.capacity { counts = (hour, [:]) }
      counts.byClient[key, default: 0] += 1
      return counts.byClient[key] ?? 0
    }
    if count > reportsPerHour { throw Refusal("report.too-many") }
  }
}

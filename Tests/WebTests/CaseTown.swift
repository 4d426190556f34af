import Chance
import CityModel
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Synchronization
import Testing

@testable import Platform
@testable import Web

/// The town of `cities/example` on a server of its own, with a clock that only the test moves and dice that fall alike.
final class CaseTown: Sendable {
  let platform: Platform
  let clock: TownClock
  private let folder: URL

  /// - Parameters:
  ///   - city: the folder of the pack.
  ///   - now: as the machine tells it, UTC: `2026-11-23T01:30:00Z` is half past nine of a working Monday.
  ///   - mapApproval: set, the town has outlines and maps are drawn.
  init(city: String = "example", now: String = "2026-11-23T01:30:00Z", mapApproval: String? = nil) async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "yiju-web-\(UUID().uuidString)")
    let clock = TownClock(try #require(ISO8601DateFormatter().date(from: now)))
    self.clock = clock
    let world = World(now: { clock.now }, randomBytes: { clock.bytes($0) })
    let example = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../cities/\(city)")
    var files = try #require(PackFiles.folder(example.standardized).value).files
    if mapApproval != nil {
      files["regions.geojson"] = Array(Self.outlines.utf8)
      // The register's objects lie outside of these outlines.
      files["registers/clinics.csv"] = nil
    }
    let packFiles = PackFiles(files: files)
    let checked = loadPack(packFiles)
    let pack = try #require(checked.value, "\(checked.diagnostics)")
    _ = try await Platform.publish(pack, packFiles, into: folder, world: world)
    platform = try await Platform.open(
      data: folder, world: world, settings: Platform.Settings(mapApproval: mapApproval, reportsPerHour: 1000))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Lets people come to the site, each with a browser.
  func open(_ walk: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws {
    let site = try buildApplication(
      platform: platform, configuration: WebConfiguration(uploadLimitBytes: 1 << 20, formLimitBytes: 64 << 10),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    try await site.test(.router, walk)
  }

  /// An account, by what its holder is called.
  func account(_ name: String, _ role: ID<Role>?, _ agency: ID<Agency>?) async throws -> Account {
    Account(name: name, password: try await platform.addAccount(name: name, role: role, agency: agency))
  }

  struct Account: Sendable {
    let name: String
    let password: String
  }

  private static let outlines = """
    { "type": "FeatureCollection", "features": [
      { "type": "Feature", "properties": { "adcode": "990101" }, "geometry": { "type": "Polygon", "coordinates":
        [[[107, 31], [108, 31], [108, 32], [107, 32], [107, 31]]] } },
      { "type": "Feature", "properties": { "adcode": "990102" }, "geometry": { "type": "Polygon", "coordinates":
        [[[106, 31], [107, 31], [107, 32], [106, 32], [106, 31]]] } }
    ] }
    """
}

/// What time it is in the test's town, and which bytes chance brings: always the same ones in the same order.
final class TownClock: Sendable {
  private let state: Mutex<(now: Date, dice: SeededDice)>

  init(_ now: Date) { state = Mutex((now, SeededDice(seed: 42))) }

  var now: Date { state.withLock { $0.now } }

  func advance(hours: Double) { state.withLock { $0.now += hours * 3600 } }

  func bytes(_ count: Int) -> [UInt8] {
    state.withLock { $0.dice.bytes(count) }
  }
}

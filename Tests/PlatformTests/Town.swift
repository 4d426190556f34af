import Casework
import CityModel
import Foundation
import Synchronization
import Testing

@testable import Platform

/// The example town on a real store in a folder of its own, with a clock that the test turns.
final class Town: Sendable {
  /// A Monday, nine in the morning in the town.
  static let monday = "2026-08-03T09:00:00+08:00"

  let folder: URL
  let platform: Platform
  private let keys = Mutex(0)

  /// Runs a test in a town that is gone afterwards.
  ///
  /// - Parameter edit: changes the pack's texts, by path, before they are published.
  static func visit(
    at start: String = monday, city: String = "example", reportsPerHour: Int = 1000,
    editing edit: (inout [String: String]) -> Void = { _ in },
    _ body: (Town) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "yiju-town-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let clock = Clock(try instant(start))
    let world = World(now: { clock.now }, randomBytes: World.real.randomBytes)
    let (pack, files) = try examplePack(city, editing: edit)
    _ = try await Platform.publish(pack, files, into: folder, world: world)
    let platform = try await Platform.open(data: folder, world: world, settings: .init(reportsPerHour: reportsPerHour))
    try await body(Town(folder: folder, platform: platform, clock: clock))
  }

  private let clock: Clock

  private init(folder: URL, platform: Platform, clock: Clock) {
    self.folder = folder
    self.platform = platform
    self.clock = clock
  }

  func set(_ text: String) throws { clock.set(try instant(text)) }

  func wait(hours: Double) { clock.set(clock.now.addingTimeInterval(hours * 3600)) }

  /// Publishes the example pack again, changed.
  func publish(editing edit: (inout [String: String]) -> Void) async throws -> Publication {
    let (pack, files) = try examplePack(editing: edit)
    return try await Platform.publish(pack, files, into: folder, world: platform.world)
  }

  /// A key as a form carries it, another one each time.
  func key() -> String {
    keys.withLock { count in
      count += 1
      return "key-for-a-test-request-\(count)"
    }
  }
}

/// A clock that only the test moves.
final class Clock: Sendable {
  private let moment: Mutex<Date>

  init(_ start: Date) { moment = Mutex(start) }

  var now: Date { moment.withLock { $0 } }

  func set(_ date: Date) { moment.withLock { $0 = date } }
}

func instant(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

/// The pack in `cities/example` or another city's, with its texts changed.
func examplePack(
  _ city: String = "example", editing edit: (inout [String: String]) -> Void = { _ in }
) throws -> (pack: Pack, files: PackFiles) {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let files = try #require(PackFiles.folder(root.appending(path: "cities/\(city)")).value)
  var texts = files.files.mapValues { String(decoding: $0, as: UTF8.self) }
  edit(&texts)
  let edited = PackFiles(files: texts.mapValues { Array($0.utf8) })
  let checked = loadPack(edited)
  return (try #require(checked.value, "\(text(checked.diagnostics))"), edited)
}

import Casework
package import CityModel
import Documents
package import Foundation
import Storage
import Synchronization

/// The loop as use cases: what anybody may ask of a city's store, and who may ask it.
///
/// Values in, values out; time and chance come from `World`. Which version of the pack is current is asked of the store at
/// every use, so a version published by another process is taken up at once.
package final class Platform: Sendable {
  package let world: World
  /// The number under which the operator's maps were approved (审图号); `nil`: only schematic maps are drawn.
  package let mapApproval: String?
  /// Whether the store was filled with made-up cases. Said on every page.
  package let isDemonstration: Bool
  let store: Store
  let limits: RequestLimits
  let darkroom = Darkroom()
  let remembered = Remembered()
  let nudges = DeliveryNudges()
  let channels: Channels
  /// Folders with fonts besides those of the machine.
  let fontFolders: [String]
  /// By the layout's id.
  let fontSets = Mutex<[String: FontSet]>([:])
  let lastStudies = Mutex<BoundStudies?>(nil)
  let lastDay = Mutex<CalendarDay?>(nil)
  let lastReminded = Mutex<Date?>(nil)
  private let lastPlanned = Mutex<(sequence: Int, edition: Edition)?>(nil)
  private let editions = Mutex<(current: Edition, byVersion: [String: Edition])?>(nil)

  init(store: Store, world: World, settings: Settings, isDemonstration: Bool) {
    self.store = store
    self.world = world
    self.mapApproval = settings.mapApproval
    self.channels = settings.channels
    self.fontFolders = settings.fontFolders
    self.limits = RequestLimits(reportsPerHour: settings.reportsPerHour)
    self.isDemonstration = isDemonstration
  }

  /// What the operator decides.
  package struct Settings: Sendable {
    package var mapApproval: String?
    /// Most reports that one address may file in an hour.
    package var reportsPerHour: Int
    package var grouping: Grouping
    /// The ways by which messages leave the house.
    package var channels: Channels
    /// Folders with fonts besides those of the machine.
    package var fontFolders: [String]

    package init(
      mapApproval: String? = nil, reportsPerHour: Int = 30, grouping: Grouping = .grouped,
      channels: Channels = Channels(), fontFolders: [String] = []
    ) {
      self.mapApproval = mapApproval
      self.reportsPerHour = reportsPerHour
      self.grouping = grouping
      self.channels = channels
      self.fontFolders = fontFolders
    }

    /// How requests reach the disk: waiting ones in one commit, or each in its own (to measure what grouping gives).
    package enum Grouping: String, Sendable {
      case grouped, each
    }
  }

  /// Opens a data folder into which a pack was published.
  ///
  /// - Throws: `Refusal("store.no-pack")` when nothing was published yet.
  package static func open(data: URL, world: World, settings: Settings = Settings()) async throws -> Platform {
    let store = try Store.open(folder: data, commit: settings.grouping == .each ? .each : .grouped)
    return try await over(store, world: world, settings: settings)
  }

  static func over(_ store: Store, world: World, settings: Settings) async throws -> Platform {
    let isMadeUp = FileManager.default.fileExists(atPath: demonstrationMark(in: store.folder).path)
    let platform = Platform(store: store, world: world, settings: settings, isDemonstration: isMadeUp)
    _ = try await platform.current()
    return platform
  }

  /// The pack that is in force now.
  package func currentPack() async throws -> Pack { try await current().pack }

  /// The pack in force when it was last asked for.
  package func pack() throws -> Pack { try lastEdition().pack }
  package func packVersion() throws -> String { try lastEdition().version }
  package var timeZone: TimeZone { (try? lastEdition().clock.timeZone) ?? .gmt }

  /// Now, as finely as events are dated.
  var now: Date { world.now().toTheMillisecond }

  private func lastEdition() throws -> Edition {
    guard let current = editions.withLock({ $0?.current }) else { throw Refusal("store.no-pack") }
    return current
  }

  /// The edition that is in force now.
  func current() async throws -> Edition {
    guard let version = try await store.packs.current()?.hash else { throw Refusal("store.no-pack") }
    let edition = try await planned(edition(version))
    editions.withLock { $0?.current = edition }
    return edition
  }

  /// The edition with what offices have entered of the measures' plans; joined once for each state of the plans.
  private func planned(_ edition: Edition) async throws -> Edition {
    let sequence = try await store.plans.lastSequence()
    if sequence == 0 { return edition }
    let known = lastPlanned.withLock { $0 }
    if let known, known.sequence == sequence, known.edition.version == edition.version { return known.edition }
    let joined = edition.joined(with: try await plans())
    lastPlanned.withLock { $0 = (sequence, joined) }
    return joined
  }

  /// A published edition, the present one or an older one that running cases began under.
  func edition(_ version: String) async throws -> Edition {
    if let known = editions.withLock({ $0?.byVersion[version] }) { return known }
    guard let files = try await store.packs.files(version), let pack = loadPack(files).value,
      let edition = Edition(version: version, pack: pack)
    else { throw Refusal("store.pack-lost", detail: version) }
    editions.withLock { editions in
      if editions == nil { editions = (edition, [:]) }
      editions?.byVersion[version] = edition
    }
    return edition
  }
}

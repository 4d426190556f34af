package import CityModel
package import Foundation
import Casework
import Storage

/// What publishing a pack did.
package struct Publication: Sendable {
  package let version: String
  /// `false`: it was the current version already.
  package let isNew: Bool
  package let sealed: [Sealed]
  package let tooLate: [TooLate]

  package struct Sealed: Sendable {
    package let measure: ID<Measure>
    package let prediction: ID<Prediction>
    package let digest: String
  }

  /// A prediction that was published when its measure had begun already: it will never be judged.
  package struct TooLate: Sendable {
    package let measure: ID<Measure>
    package let prediction: ID<Prediction>
    package let starts: CalendarDay
  }
}

extension Platform {
  /// Copies a checked pack into the store, seals the predictions that can still be sealed, and makes the lists anew, so
  /// that terms which were waiting for a calendar get their dates. A demonstration gets its made-up part with it.
  package static func publish(
    _ pack: Pack, _ files: PackFiles, into data: URL, world: World
  ) async throws -> Publication {
    let isMadeUp = FileManager.default.fileExists(atPath: demonstrationMark(in: data).path)
    let (pack, files) = isMadeUp ? try demonstrationPack(pack, files) : (pack, files)
    return try await publish(pack, files, into: Store.open(folder: data), world: world)
  }

  static func publish(
    _ pack: Pack, _ files: PackFiles, into store: Store, world: World
  ) async throws -> Publication {
    let isNew = try await store.packs.publish(
      files, as: pack.contentHash, at: world.now().toTheMillisecond)
    let platform = try await over(store, world: world, settings: Settings())
    // As the pack has it: a prediction that an office entered is sealed by who did not enter it, and not by publishing.
    let edition = try await platform.edition(pack.contentHash)
    let (sealed, tooLate) = try await platform.sealPredictions(edition)
    // Due times follow from the calendar and the working hours, and both may be new.
    if isNew { _ = try await platform.rebuild() }
    return Publication(version: pack.contentHash, isNew: isNew, sealed: sealed, tooLate: tooLate)
  }
}

import CityModel
import Foundation
import Testing

@testable import Storage

@Suite struct PackTests {
  @Test func anOldVersionIsNeverLost() async throws {
    try await withStore { store async throws in
      let first = PackFiles(files: ["city.yaml": [1], "indicators/a.yaml": [2]])
      let second = PackFiles(files: ["city.yaml": [3]])
      #expect(try await store.packs.current() == nil)
      #expect(try await store.packs.publish(first, as: "h1", at: minute(0)))
      #expect(try await !store.packs.publish(first, as: "h1", at: minute(1)))
      #expect(try await store.packs.publish(second, as: "h2", at: minute(2)))
      #expect(try await store.packs.current()?.hash == "h2")
      #expect(try await store.packs.files("h1")?.files == first.files)
      #expect(try await store.packs.files("h3") == nil)
      #expect(try await store.packs.publish(first, as: "h1", at: minute(3)))
      #expect(try await store.packs.versions().map(\.hash) == ["h1", "h2", "h1"])
      #expect(try await store.packs.current()?.publishedAt == minute(3))
    }
  }

  /// A look-up that waited for a connection once kept the thread on which a scan was to give its own back: with more people
  /// than threads nothing went on.
  @Test("look-ups and scans of many at once all come to their end", .timeLimit(.minutes(2)))
  func manyAtOnce() async throws {
    try await withStore { store async throws in
      _ = try await store.packs.publish(PackFiles(files: ["city.yaml": [1]]), as: "h1", at: minute(0))
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<400 {
          group.addTask { () async throws in
            #expect(try await store.packs.versions().count == 1)
            #expect(try await store.packs.current()?.hash == "h1")
          }
        }
        try await group.waitForAll()
      }
    }
  }

  @Test func aSealedPredictionStays() async throws {
    func prediction(_ bytes: [UInt8], at time: Date) -> SealedPrediction {
      SealedPrediction(
        measure: "m1", prediction: "first", digest: hexDigest(of: bytes), bytes: bytes, sealedAt: time,
        packVersion: "h1")
    }
    try await withStore { store in
      let sealed = try await store.predictions.seal(prediction([1], at: minute(0)))
      #expect(try await store.predictions.seal(prediction([1], at: minute(9))) == sealed)
      await #expect(throws: Refusal("storage.prediction-sealed")) {
        try await store.predictions.seal(prediction([2], at: minute(9)))
      }
      #expect(try await store.predictions.find(measure: "m1", prediction: "first") == sealed)
      #expect(try await store.predictions.find(measure: "m1", prediction: "second") == nil)
      #expect(try await store.predictions.all() == [sealed])
      #expect(sealed.digest == hexDigest(of: [1]))
    }
  }
}

import CityModel
import Foundation
import Testing

@testable import Storage

@Suite struct BlobTests {
  @Test func theSameBytesAreStoredOnce() async throws {
    try await withStore { store in
      let one = try await store.blobs.put([1, 2, 3], at: minute(0))
      let other = try await store.blobs.put([1, 2, 3], at: minute(1))
      #expect(one == other && one == hexDigest(of: [1, 2, 3]))
      #expect(try await store.blobs.bytes(one) == [1, 2, 3])
      #expect(try await store.blobs.bytes("../yiju.sqlite") == nil)
      #expect(try files(store) == ["\(one.prefix(2))/\(one)"])
    }
  }

  @Test func manyAtOnce() async throws {
    try await withStore { store in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<40 { group.addTask { _ = try await store.blobs.put([UInt8(number % 4)], at: minute(0)) } }
        try await group.waitForAll()
      }
      #expect(try files(store).count == 4)
    }
  }

  @Test func whatAnEventNamesIsNotSwept() async throws {
    try await withStore { store in
      let used = try await store.blobs.put([1], at: minute(0))
      let unused = try await store.blobs.put([2], at: minute(0))
      try await store.file(Sample(photos: [used]))
      #expect(try await store.blobs.cases(using: used) == ["c1"])
      #expect(try await store.blobs.sweep(unusedSince: minute(0)) == 0)
      #expect(try await store.blobs.sweep(unusedSince: minute(1)) == 1)
      #expect(try await store.blobs.bytes(used) == [1])
      #expect(try await store.blobs.bytes(unused) == nil)
      #expect(try await store.findings() == "")
    }
  }

  /// A crash leaves at most a file that no row lists; the next putting or a sweep mends it.
  @Test(arguments: [FaultPoint.beforeBlobRename, .afterBlobRename]) func aPutThatCrashes(point: FaultPoint) async throws
  {
    let isBroken = Counter()
    try await withStore(faults: { if $0 == point && isBroken.value == 0 { throw Refusal("test.crash") } }) { store in
      await #expect(throws: Refusal("test.crash")) { try await store.blobs.put([1], at: minute(0)) }
      let hash = hexDigest(of: [1])
      #expect(try await store.blobs.bytes(hash) == nil)
      #expect(try await store.findings() == (point == .beforeBlobRename ? "" : "doctor.blob-unlisted file=\(hash)"))
      isBroken.add()
      #expect(try await store.blobs.put([1], at: minute(1)) == hash)
      try await store.file(Sample(photos: [hash]))
      #expect(try await store.findings() == "")
    }
  }

  private func files(_ store: Store) throws -> [String] {
    let root = store.folder.appending(path: "blobs").path(percentEncoded: false)
    return try FileManager.default.subpathsOfDirectory(atPath: root).filter {
      $0.split(separator: "/").last?.count == 64
    }
  }
}

import CityModel
import Foundation
import Testing

@testable import Storage

@Suite struct BackupTests {
  @Test func aCopyMadeWhileServingIsWhole() async throws {
    try await withStore { store in
      let photo = try await store.blobs.put(Array(repeating: 7, count: 100_000), at: minute(0))
      try await store.file(Sample(photos: [photo]))
      let target = store.folder.appending(path: "copy")
      async let filed: Void = fileMany(store)
      try await store.backup(to: target)
      try await filed
      let copy = try Store.open(folder: target)
      #expect(try await copy.findings() == "")
      #expect(try await copy.blobs.bytes(photo)?.count == 100_000)
      #expect(try await copy.cases.history("c1") == store.cases.history("c1"))
      #expect(try await store.findings() == "")
      try copy.close()
    }
  }

  private func fileMany(_ store: Store) async throws {
    for number in 2...60 {
      try await store.file(Sample(id: ID("c\(number)"), number: "SR-\(number)", filed: minute(number)))
    }
  }

  @Test func onlyAnEmptyFolderIsTaken() async throws {
    try await withStore { store in
      let target = store.folder.appending(path: "copy")
      try await store.backup(to: target)
      await #expect(throws: Refusal("storage.backup-not-empty")) { try await store.backup(to: target) }
    }
  }

  @Test func aStoppedBackupIsNoBackup() async throws {
    try await withStore { store in
      try await store.file(Sample())
      let target = store.folder.appending(path: "copy")
      await #expect(throws: CancellationError.self) {
        try await store.backup(to: target) { _ in throw CancellationError() }
      }
      #expect(
        !FileManager.default.fileExists(atPath: target.appending(path: "yiju.sqlite").path(percentEncoded: false)))
    }
  }
}

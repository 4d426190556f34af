package import Foundation
import CityModel
import GRDB

extension Store {
  private static let pagesPerStep: Int32 = 1024

  /// Copies the store as of one moment into an empty or new folder, while the server may serve.
  ///
  /// The database gets its name last: a folder without `yiju.sqlite` is no backup. It holds the keys of the people it
  /// speaks of, so it is to be kept as safely as the store, and no longer than erasing allows.
  ///
  /// - Throws: `Refusal("storage.backup-not-empty")`, and whatever `progress` throws to stop it.
  package func backup(
    to target: URL, progress: @escaping @Sendable (BackupProgress) throws -> Void = { _ in }
  ) async throws {
    try prepare(target)
    let part = target.appending(path: "\(Self.databaseName).part")
    let hashes = try await database.read { source in
      try copyPages(of: source, to: part, progress)
      return try String.fetchAll(source, sql: "SELECT hash FROM blob ORDER BY hash")
    }
    try progress(BackupProgress(part: .files, done: 0, total: hashes.count))
    for (done, hash) in hashes.enumerated() {
      try copyBlob(hash, into: target)
      try progress(BackupProgress(part: .files, done: done + 1, total: hashes.count))
    }
    try FileManager.default.moveItem(at: part, to: target.appending(path: Self.databaseName))
    try syncToDisk(target)
  }

  private func prepare(_ target: URL) throws {
    let path = target.path(percentEncoded: false)
    if FileManager.default.fileExists(atPath: path), try !FileManager.default.contentsOfDirectory(atPath: path).isEmpty
    {
      throw Refusal("storage.backup-not-empty")
    }
    try Self.makeFolder(target)
  }

  /// The read before the first step holds the snapshot: without it each step would see newer pages and begin again.
  private func copyPages(
    of source: Database, to part: URL, _ progress: @escaping @Sendable (BackupProgress) throws -> Void
  ) throws {
    _ = try Int.fetchOne(source, sql: "SELECT count(*) FROM sqlite_master")
    let copy = try DatabaseQueue(path: part.path(percentEncoded: false))
    try copy.writeWithoutTransaction { destination in
      try source.backup(to: destination, pagesPerStep: Self.pagesPerStep) { step in
        try progress(BackupProgress(part: .pages, done: step.completedPageCount, total: step.totalPageCount))
      }
      try destination.execute(sql: "PRAGMA journal_mode = DELETE")
    }
    try copy.close()
    try syncToDisk(part)
  }

  /// A file that no event names may be swept meanwhile; every other one is there.
  private func copyBlob(_ hash: String, into target: URL) throws {
    let copies = BlobStore(database: database, folder: target, faults: { _ in })
    guard let bytes = try? Data(contentsOf: blobs.file(hash)) else { return }
    try copies.settle(copies.writeIncoming([UInt8](bytes), hash), hash)
  }
}

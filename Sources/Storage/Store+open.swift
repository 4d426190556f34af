package import Foundation
import CityModel
import GRDB

extension Store {
  /// Opens the folder, makes it where there is none, and brings its schema up to date.
  ///
  /// - Throws: `Refusal("storage.newer")` when a newer Yiju has written the folder.
  package static func open(
    folder: URL, commit: CommitMode = .grouped, faults: @escaping Faults = { _ in }
  ) throws -> Store {
    try makeFolder(folder)
    let path = folder.appending(path: databaseName).path(percentEncoded: false)
    let database = try withFolderLock(folder) {
      let database = try openDatabase(path)
      try migrate(database)
      return database
    }
    let commits = CommitQueue(database: database, mode: commit, faults: faults)
    return Store(
      folder: folder, database: database, lookups: try openLookups(path), commits: commits, faults: faults)
  }

  static let databaseName = "yiju.sqlite"

  /// Makes the folder, for its owner only: it holds personal values and their keys. An existing one keeps its rights.
  static func makeFolder(_ folder: URL) throws {
    let ownerOnly: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
    for folder in [folder, folder.appending(path: "blobs")] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: ownerOnly)
    }
  }

  /// 32 MiB of log. At SQLite's thousand pages a loaded store carried the same few hundred pages over after every third
  /// commit, with two waits for the disk each time.
  private static let pagesBeforeCheckpoint = 8000

  /// The writer touches a page of each index for every case; what does not fit is read again at every step. As SQLite
  /// counts it: below zero, in KiB.
  private static let writerCache = -65_536

  /// Each connection for looking up keeps the upper pages of its few indexes.
  private static let lookupCache = -4096
  private static let lookupConnections = 16

  /// WAL, and every commit on the disk before it is answered.
  private static func openDatabase(_ path: String) throws -> DatabasePool {
    let database = try DatabasePool(path: path, configuration: configuration("secure_delete = ON"))
    // GRDB sets NORMAL after `prepareDatabase`, so this has to come later; a commit could be lost with the power otherwise.
    try database.writeWithoutTransaction {
      try $0.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA wal_autocheckpoint = \(pagesBeforeCheckpoint);
          PRAGMA cache_size = \(writerCache)
          """)
    }
    return database
  }

  private static func openLookups(_ path: String) throws -> Lookups {
    try Lookups(path: path, count: lookupConnections, configuration: configuration("cache_size = \(lookupCache)"))
  }

  private static func configuration(_ pragma: String) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA \(pragma); PRAGMA trusted_schema = OFF") }
    return configuration
  }

  private static func migrate(_ database: DatabasePool) throws {
    let migrator = try Migrations.migrator()
    guard try !database.read(migrator.hasBeenSuperseded) else { throw Refusal("storage.newer") }
    try migrator.migrate(database)
  }
}

/// Two processes that open a new folder at once would both try to make its tables: one waits for the other.
private func withFolderLock<Result>(_ folder: URL, _ body: () throws -> Result) throws -> Result {
  let descriptor = open(
    folder.appending(path: "opening.lock").path(percentEncoded: false), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else { throw FileFault("open", "opening.lock") }
  defer { close(descriptor) }
  while flock(descriptor, LOCK_EX) != 0 { guard errno == EINTR else { throw FileFault("lock", "opening.lock") } }
  return try body()
}

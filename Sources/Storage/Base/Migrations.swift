import Foundation
import GRDB

/// The numbered schema files, in order. A file is never edited after it has landed: a change is a new file.
enum Migrations {
  struct File {
    let name: String
    let sql: String
  }

  static func files() throws -> [File] {
    let folder = Bundle.module.bundleURL.appending(path: "Migrations")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    return try names.filter { $0.hasSuffix(".sql") }.sorted().map { name in
      File(name: name, sql: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
  }

  static func migrator() throws -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for file in try files() { migrator.registerMigration(file.name) { try $0.execute(sql: file.sql) } }
    return migrator
  }
}

import Casework
import CityModel
import Foundation
import GRDB
import Testing

@testable import Storage

/// Runs the body on a new store in a folder of its own, and removes the folder.
func withStore<Result>(
  commit: CommitMode = .grouped, faults: @escaping Faults = { _ in },
  _ body: (Store) async throws -> Result
) async throws -> Result {
  try await withFolder { folder in
    let store = try Store.open(folder: folder, commit: commit, faults: faults)
    let result = try await body(store)
    try store.close()
    return result
  }
}

func withFolder<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "storage-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder)
}

extension Store {
  /// Files a sample and takes it through the stages, ten minutes apart.
  func file(_ sample: Sample, then stages: [String] = [], commands: [Casework.Command] = []) async throws {
    #expect(try await append(sample.filing(commands: commands)) == .appended)
    for stage in stages { try await step(sample, to: stage) }
  }

  func step(_ sample: Sample, to stage: String) async throws {
    let history = try #require(try await cases.history(sample.id)).events
    let time = sample.filed.addingTimeInterval(Double(history.count) * 600)
    #expect(try await append(sample.step(to: .init(stage), after: history, at: time)) == .appended)
  }

  /// Writes past the store, as a fault of the disk or a hand on the file would.
  func tamper(_ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let path = folder.appending(path: Self.databaseName).path(percentEncoded: false)
    try DatabaseQueue(path: path, configuration: configuration).write { try $0.execute(sql: sql) }
  }

  /// What the doctor says a year later, one finding a line.
  func findings() async throws -> String {
    let findings = try await doctor(fold: fold, at: minute(60 * 24 * 365))
    return findings.map { finding in
      let values = finding.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return ([finding.code] + values).joined(separator: " ")
    }.joined(separator: "\n")
  }
}

/// Holds what was said against a committed file; with YIJU_RECORD=1 writes the file instead.
func expectSnapshot(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["YIJU_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
  #expect(text == (try? String(contentsOf: file, encoding: .utf8)), sourceLocation: sourceLocation)
}

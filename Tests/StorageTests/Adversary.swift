import Foundation
import GRDB

/// Somebody with the whole data folder in hand, who looks for any order in which it shows the answers of a survey.
///
/// Answers are told apart by marks that the test put into them: `mark-` and eight digits.
struct Adversary {
  let folder: URL

  private static let prefix = Data("mark-".utf8)
  private static let digits = 8

  static func text(_ mark: Int) -> String { "mark-\(mark)" }

  /// Every order of marks that anything in the folder shows, by where it was seen: the bytes of each file from the
  /// beginning, from the end, and page by page from the end, which is how pages fill; each table by each of its columns;
  /// the pages that the log's index names last.
  ///
  /// What was not seen in a place comes before what was: it may be older.
  func orders(of marks: [Int]) throws -> [String: [Int]] {
    var seen: [String: [Int]] = [:]
    for file in try files() {
      let found = Self.places(in: try Data(contentsOf: folder.appending(path: file)))
      seen["first in \(file)"] = found.map(\.mark)
      seen["last in \(file)"] = found.map(\.mark).reversed()
      seen["pages from their ends in \(file)"] =
        found.sorted { ($0.place / 4096, -$0.place) < ($1.place / 4096, -$1.place) }.map(\.mark)
    }
    try seen.merge(tables()) { one, _ in one }
    try seen.merge(indexOfTheLog()) { one, _ in one }
    return seen.filter { !$0.value.isEmpty }.mapValues { found in
      let unique = unique(found)
      let known = Set(unique)
      return marks.filter { !known.contains($0) } + unique
    }
  }

  /// In which order some bytes lie in the database's file: a rank for each, none being there is the same as the first.
  func ranks(of keys: [[UInt8]]) throws -> [Int] {
    let files = try files()
    guard let file = files.first else { return Array(keys.indices) }
    let data = try Data(contentsOf: folder.appending(path: file))
    let places = keys.enumerated().map { (number: $0.offset, place: data.range(of: Data($0.element))?.lowerBound ?? 0) }
    var ranks = Array(repeating: 0, count: keys.count)
    let sorted = places.sorted { ($0.place, $0.number) < ($1.place, $1.number) }
    for (rank, key) in sorted.enumerated() { ranks[key.number] = rank }
    return ranks
  }

  /// How often a mark is found at most in the database's own file: what was written over leaves no second copy.
  func mostCopies() throws -> Int {
    let found = Self.marks(in: try Data(contentsOf: folder.appending(path: "yiju.sqlite")))
    return Dictionary(grouping: found) { $0 }.values.map(\.count).max() ?? 0
  }

  private func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false)).filter {
      $0.contains("sqlite")
    }.sorted()
  }

  private func unique(_ marks: [Int]) -> [Int] {
    var known: Set<Int> = []
    return marks.filter { known.insert($0).inserted }
  }

  private static func marks(in data: Data) -> [Int] { places(in: data).map(\.mark) }

  private static func places(in data: Data) -> [(mark: Int, place: Int)] {
    var found: [(mark: Int, place: Int)] = []
    var rest = data.startIndex..<data.endIndex
    while let hit = data.range(of: prefix, in: rest) {
      rest = hit.upperBound..<data.endIndex
      let text = String(decoding: data[hit.upperBound...].prefix(digits), as: UTF8.self)
      if let mark = Int(text) { found.append((mark, hit.lowerBound)) }
    }
    return found
  }

  private func tables() throws -> [String: [Int]] {
    var seen: [String: [Int]] = [:]
    for file in try files() where file.hasSuffix("sqlite") {
      var configuration = Configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(
        path: folder.appending(path: file).path(percentEncoded: false), configuration: configuration)
      try queue.read { db in
        for table in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'") {
          for column in try db.columns(in: table) {
            let rows = try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY \"\(column.name)\"")
            seen["\(file) \(table) by \(column.name)"] = rows.flatMap(Self.marks)
          }
        }
      }
    }
    return seen
  }

  private static func marks(in row: Row) -> [Int] {
    row.databaseValues.flatMap { value -> [Int] in
      switch value.storage {
      case .blob(let data): marks(in: data)
      case .string(let text): marks(in: Data(text.utf8))
      default: []
      }
    }
  }

  /// The index of SQLite's write-ahead log names the page of every frame in the order of writing, and keeps what it
  /// named when the log has been emptied: 32-bit numbers after a header of 136 bytes.
  private func indexOfTheLog() throws -> [String: [Int]] {
    var seen: [String: [Int]] = [:]
    for file in try files() where file.hasSuffix("-shm") {
      let pages = try pages(ofIndex: Data(contentsOf: folder.appending(path: file)))
      let main = try Data(contentsOf: folder.appending(path: String(file.dropLast("-shm".count))))
      let marks = Self.places(in: main)
      seen["pages in \(file)"] = pages.reversed().flatMap { page in
        marks.filter { $0.place / 4096 + 1 == page }.map(\.mark)
      }.reversed()
    }
    return seen
  }

  private func pages(ofIndex index: Data) -> [Int] {
    let bytes = [UInt8](index)
    return stride(from: 136, to: min(bytes.count, 16_384) - 3, by: 4).map { place in
      (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }.filter { $0 > 0 }
  }
}

import Casework
import CityModel
import Foundation
import GRDB

/// A set in which nothing shows in what order it was filled.
///
/// Which bin an entry lies in follows from the first bits of its key, bins are sorted and padded to one size, and there are
/// as few as will do, a power of two: so what is stored is a function of the set alone. A bin is overwritten in its place,
/// because rows that are added lie in a page in the order of their coming, whatever their keys are. Before bins are too
/// few all are written anew together; that costs each entry a bounded share.
///
/// - Source: M. Naor and V. Teague, "Anti-persistence: History Independent Data Structures", STOC 2001.
struct Urn {
  /// What the set is of.
  enum Part: String, CaseIterable {
    /// Who was given a signature.
    case issued
    /// Codes that were printed.
    case code
    /// Tokens and codes that were used.
    case spent
    case answer

    /// A page of the database holds one bin of the small ones.
    var binBytes: Int { self == .answer ? 16_384 : 3_840 }
  }

  /// Bins are told apart by at most 16 bits of the key.
  private static let mostBins = 1 << 16

  let activity: CaseActivity
  let part: Part
  let db: Database

  init(_ part: Part, of activity: CaseActivity, _ db: Database) {
    self.activity = activity
    self.part = part
    self.db = db
  }

  /// Made with the survey, so that a first entry looks like any other.
  func make() throws { try write([UrnBin()]) }

  /// `nil` where no such entry is in it.
  func find(_ key: [UInt8]) throws -> UrnEntry? {
    try bin(place(of: key, among: binCount())).entries.first { $0.key == key }
  }

  /// - Precondition: no entry has the key.
  /// - Throws: `Refusal("survey.full")`.
  func insert(_ entry: UrnEntry) throws {
    let count = try binCount()
    let place = place(of: entry.key, among: count)
    var bin = try bin(place)
    bin.insert(entry)
    if let bytes = bin.bytes(of: part.binBytes) { return try overwrite(place, bytes) }
    try spread(all() + [entry], over: count * 2)
  }

  /// Sorted by key.
  func all() throws -> [UrnEntry] {
    try db.all(
      """
      SELECT bytes FROM survey_bin WHERE case_id = \(activity.caseID) AND activity = \(activity.name)
        AND part = \(part.rawValue) ORDER BY place
      """
    ).flatMap { try UrnBin(bytes: $0.bytes("bytes")).entries }
  }

  /// Read from the head of each bin, so that a page may ask for it.
  func count() throws -> Int {
    try db.all(
      """
      SELECT substr(bytes, 1, 2) AS head FROM survey_bin WHERE case_id = \(activity.caseID)
        AND activity = \(activity.name) AND part = \(part.rawValue)
      """
    ).reduce(0) { sum, row in row.bytes("head").reduce(0) { $0 << 8 | Int($1) } + sum }
  }

  private func place(of key: [UInt8], among count: Int) -> Int {
    (Int(key[0]) << 8 | Int(key[1])) * count / Self.mostBins
  }

  private func binCount() throws -> Int {
    let row = try db.first(
      "SELECT count(*) AS bins FROM survey_bin WHERE case_id = ? AND activity = ? AND part = ?",
      [activity.caseID, activity.name, part.rawValue])
    return row?["bins"] ?? 0
  }

  private func bin(_ place: Int) throws -> UrnBin {
    let row = try db.first(
      "SELECT bytes FROM survey_bin WHERE case_id = ? AND activity = ? AND part = ? AND place = ?",
      [activity.caseID, activity.name, part.rawValue, place])
    guard let row else { throw Refusal("survey.unknown") }
    return try UrnBin(bytes: row.bytes("bytes"))
  }

  private func overwrite(_ place: Int, _ bytes: [UInt8]) throws {
    try db.run(
      "UPDATE survey_bin SET bytes = ? WHERE case_id = ? AND activity = ? AND part = ? AND place = ?",
      [Data(bytes), activity.caseID, activity.name, part.rawValue, place])
  }

  private func spread(_ entries: [UrnEntry], over count: Int) throws {
    guard count <= Self.mostBins else { throw Refusal("survey.full") }
    let groups = Dictionary(grouping: entries) { place(of: $0.key, among: count) }
    let bins = (0..<count).map { UrnBin(groups[$0] ?? []) }
    let doAllFit = bins.allSatisfy { $0.bytes(of: part.binBytes) != nil }
    if doAllFit { try write(bins) } else { try spread(entries, over: count * 2) }
  }

  private func write(_ bins: [UrnBin]) throws {
    try db.run(
      "DELETE FROM survey_bin WHERE case_id = ? AND activity = ? AND part = ?",
      [activity.caseID, activity.name, part.rawValue])
    for (place, bin) in bins.enumerated() {
      try db.run(
        "INSERT INTO survey_bin (case_id, activity, part, place, bytes) VALUES (?, ?, ?, ?, ?)",
        [activity.caseID, activity.name, part.rawValue, place, Data(bin.bytes(of: part.binBytes) ?? [])])
    }
  }
}

import Casework
import CityModel
import Foundation
import Storage

extension Platform {
  /// Checks a file of figures whole and enters its values, all or none. Each waits for approval.
  ///
  /// Two ways through the file: the first only looks, so that every fault is told before anything is written. The values
  /// go into one transaction; stopped in the middle, nothing is left.
  ///
  /// - Parameters:
  ///   - writes: `false` for a dry run, which says what would change.
  ///   - isConfirmed: that values with a warning are meant; else a warning keeps everything from being written.
  ///   - evidence: a file that proves the values.
  ///   - progress: bytes read of how many, for each way through the file.
  /// - Throws: `account.sign-in`, `figures.no-agency`, `figures.locked`; `CancellationError` when stopped.
  package func importFigures(
    _ file: FigureFile, writes: Bool, isConfirmed: Bool = false, evidence: [UInt8]? = nil, viewer: Viewer,
    isStopped: @escaping @Sendable () -> Bool = { Task.isCancelled },
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws -> FigureImport {
    let (account, agency, leads) = try reporter(viewer)
    let edition = try await current()
    let check = FigureCheck(
      edition.pack, agency: agency.id, leads: leads, today: edition.clock.day(of: now),
      locked: try await store.figures.locked(agency.id))
    var run = FigureImportRun(
      file: file, check: check, account: account.person, agency: agency.id, evidence: evidence, token: world.token(),
      now: now, needsEvidence: Set(edition.pack.indicators.filter(\.duty.needsEvidence).map(\.id)), progress: progress)
    var result = run.findings()
    guard result.faultCount == 0 else { return result }
    guard writes, result.warningCount == 0 || isConfirmed else {
      result.changes = FigureChanges(
        try await store.figures.compare(run.batches(isStopped: isStopped), seeds: edition.pack.seeds))
      return result
    }
    if let evidence { run.proof = try await store.blobs.put(evidence, at: now) }
    result.changes = FigureChanges(
      try await store.figures.enter(run.batches(isStopped: isStopped), seeds: edition.pack.seeds))
    result.isWritten = true
    return result
  }
}

/// Rows by RFC 4180: quoted where a cell needs it, each line ended by CR LF.
func csv(_ rows: [[String]]) -> String {
  rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
}

private func quoted(_ cell: String) -> String {
  guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
  return "\"" + cell.replacing("\"", with: "\"\"") + "\""
}

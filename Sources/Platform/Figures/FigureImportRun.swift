import CityModel
import Foundation
import Storage
import Synchronization

/// One way through a file: every row checked, those that hold handed out in batches.
///
/// Goes through the file as often as it is asked to, so that nothing but one batch and the places seen is in memory.
struct FigureImportRun {
  private static let batchRows = 5000

  let file: FigureFile
  let check: FigureCheck
  let account: ID<Person>
  let agency: ID<Agency>
  let evidence: [UInt8]?
  /// The name under which the evidence was stored.
  var proof: String?
  let token: String
  let now: Date
  let needsEvidence: Set<ID<Indicator>>
  let progress: @Sendable (_ done: Int, _ total: Int) -> Void

  /// Reads the whole file and says everything that is wrong with it.
  func findings() -> FigureImport {
    var result = FigureImport()
    do throws(TableFault) {
      var rows = try start()
      rows.header.faults.forEach { result.add($0) }
      guard rows.header.faults.isEmpty else { return result }
      var seen = SeenPlaces()
      while let row = try Self.next(&rows) {
        result.rows += 1
        look(at: row, &seen, &result)
        if result.rows % Self.batchRows == 0 { progress(rows.bytesRead, file.byteCount) }
      }
    } catch {
      result.add(error.finding(in: file.name))
    }
    return result
  }

  private func start() throws(TableFault) -> FigureRows {
    do { return try FigureRows(file) } catch { throw error as? TableFault ?? .unreadable }
  }

  private static func next(_ rows: inout FigureRows) throws(TableFault) -> FigureRows.Row? {
    do { return try rows.next() } catch { throw error as? TableFault ?? .unreadable }
  }

  private func look(at row: FigureRows.Row, _ seen: inout SeenPlaces, _ result: inout FigureImport) {
    row.faults.forEach { result.add($0) }
    guard row.faults.isEmpty else { return }
    let checked = check.check(row.input)
    for fault in checked.faults { result.add(finding(fault, row)) }
    guard let place = checked.place else { return }
    if !seen.insert(place, checked.source) {
      result.add(
        finding(FigureFault(.indicator, "figures.twice", "the file has a value of this already"), row))
    }
    if evidence == nil, needsEvidence.contains(place.indicator) {
      result.add(finding(FigureFault(.indicator, "figures.no-evidence", "a file must prove this value"), row))
    }
  }

  private func finding(_ fault: FigureFault, _ row: FigureRows.Row) -> Diagnostic {
    let cell = row.cells[fault.part] ?? row.first
    return Diagnostic(
      fault.code, fault.message, at: .init(file: file.name, line: cell.line, column: cell.column),
      severity: fault.isWarning ? .warning : .error, hint: fault.hint)
  }

  /// The values in batches, for a file that holds.
  ///
  /// - Throws: `CancellationError` when `isStopped` says so.
  func batches(isStopped: @escaping @Sendable () -> Bool) throws -> FigureStore.Batches {
    let source = Mutex(Source(rows: try start()))
    return {
      try source.withLock { source in
        if isStopped() { throw CancellationError() }
        var figures: [EnteredFigure] = []
        while figures.count < Self.batchRows, let row = try source.rows.next() {
          source.number += 1
          let checked = check.check(row.input)
          guard
            let figure = checked.figure(
              id: ID("f-\(token)-\(source.number)"), note: row.input.note, evidence: proof, agency: agency,
              by: account, at: now)
          else { throw TableFault.unreadable }
          figures.append(figure)
        }
        progress(source.rows.bytesRead, file.byteCount)
        return figures.isEmpty ? nil : figures
      }
    }
  }

  private struct Source {
    var rows: FigureRows
    var number = 0
  }
}

/// Which places a file has named: twenty bytes each.
private struct SeenPlaces {
  private struct Key: Hashable {
    let indicator: Int32
    let region: Int32
    let first: Int32
    let last: Int32
    let source: Int32
  }

  private var indicators: [ID<Indicator>: Int32] = [:]
  private var regions: [ID<Region>: Int32] = [:]
  private var sources: [ID<Source>: Int32] = [:]
  private var seen: Set<Key> = []

  /// `false` where it was named before.
  mutating func insert(_ place: FigurePlace, _ source: ID<Source>) -> Bool {
    let indicator = indicators[place.indicator] ?? Int32(indicators.count)
    let region = regions[place.region] ?? Int32(regions.count)
    indicators[place.indicator] = indicator
    regions[place.region] = region
    let origin = sources[source] ?? Int32(sources.count)
    sources[source] = origin
    let (first, last) = (place.period.first?.daysSince1970 ?? 0, place.period.last?.daysSince1970 ?? 0)
    return seen.insert(
      Key(indicator: indicator, region: region, first: Int32(first), last: Int32(last), source: origin)
    ).inserted
  }
}

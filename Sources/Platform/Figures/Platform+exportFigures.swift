import CityModel
import Documents
import Foundation

extension Platform {
  /// The city's observed figures as CSV: the pack's own and what was approved. What was sought and not found stands empty;
  /// what gives no period is left out. Public, like the pages that show them.
  package func exportFigures(_ layout: FigureLayout) async throws -> String { csv(try await figureTable(layout)) }

  /// The same as a spreadsheet (XLSX).
  package func exportFigureSheet() async throws -> [UInt8] {
    [UInt8](writeSheet(Sheet(rows: try await figureTable(.plain)), named: "figures"))
  }

  private func figureTable(_ layout: FigureLayout) async throws -> [[String]] {
    let pack = try await currentPack()
    let observed = Set(pack.indicators.filter { $0.origin == .observed }.map(\.id))
    let seen = pack.observations.filter { observed.contains($0.indicator) && $0.period != .notStated }
    return [layout.header] + seen.map(layout.row)
  }
}

extension FigureLayout {
  fileprivate var header: [String] {
    switch self {
    case .plain: ["indicator", "region", "period", "relation", "value", "source", "note"]
    case .sdmx:
      [
        "STRUCTURE", "STRUCTURE_ID", "ACTION", "INDICATOR", "REF_AREA", "TIME_PERIOD", "OBS_VALUE", "RELATION",
        "SOURCE", "COMMENT_OBS",
      ]
    }
  }

  fileprivate func row(_ one: Observation) -> [String] {
    let (relation, value) = (one.value?.relation.rawValue ?? "", one.value?.text ?? "")
    let note = one.note?.zh ?? ""
    return switch self {
    case .plain:
      [one.indicator.text, one.region.text, one.period.description, relation, value, one.source.text, note]
    case .sdmx:
      [
        "dataflow", "YIJU:FIGURES(1.0)", "I", one.indicator.text, one.region.text, sdmxPeriod(one.period), value,
        relation, one.source.text, note,
      ]
    }
  }
}

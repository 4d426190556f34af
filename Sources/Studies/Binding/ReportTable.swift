import CityModel
import Documents

/// The tables of the pack that a report may place by their names.
struct ReportTable {
  /// Before a table's name in a reference.
  static let scheme = "table:"

  let names: ReportNames
  /// Base names of what the report refers to.
  let referred: Set<String>

  init(_ names: ReportNames, referred: Set<String>) {
    self.names = names
    self.referred = referred
  }

  var pack: Pack { names.pack }

  static func names(in pack: Pack) -> [String] {
    ["figures", "all-figures", "comparisons", "open"] + groups(of: pack).map { "chain-\($0)" }
  }

  private static func groups(of pack: Pack) -> [String] {
    var seen: Set<String> = []
    return pack.problems.map(\.group).filter { seen.insert($0).inserted }
  }

  /// `nil`: no table has that name.
  func table(_ name: String) -> Table? {
    switch name {
    case "figures": figures(pack.observations.filter { referred.contains($0.id.text) }, id: name)
    case "all-figures": figures(pack.observations.filter(isOfStudy), id: name)
    case "comparisons": comparisons()
    case "open": open()
    default: name.hasPrefix("chain-") ? chain(String(name.dropFirst("chain-".count))) : nil
    }
  }

  private func isOfStudy(_ observation: Observation) -> Bool { pack.source(observation.source)?.grade == .study }

  private func figures(_ observations: [Observation], id: String) -> Table {
    let rows = observations.compactMap { observation -> [[String]]? in
      guard let indicator = pack.indicator(observation.indicator) else { return nil }
      return [
        [name(indicator, in: observation.region)],
        [observation.value.map { valueWords($0, unit: indicator.unit.zh) } ?? "（空缺）"],
        [periodWords(observation.period, indicator.nature) ?? "未注明"],
        [pack.source(observation.source)?.title.zh ?? ""],
      ]
    }
    return Table("主要数据及其来源", id: id, ["指标", "数值", "时间", "来源"], shares: [0.26, 0.17, 0.15, 0.42], rows: rows)
  }

  /// The city itself is not named beside its own indicators.
  func name(_ indicator: Indicator, in region: ID<Region>) -> String {
    guard region != pack.city.region, let place = pack.region(region) else { return indicator.name.zh }
    return "\(indicator.name.zh)（\(place.name.zh)）"
  }
}

extension Table {
  /// A ruled table with a caption and a head; a cell's lines stand below one another.
  init(_ caption: String, id: String, _ heads: [String], shares: [Double], rows: [[[String]]]) {
    func cell(_ lines: [String], _ style: StyleName, _ alignment: Alignment) -> Cell {
      Cell(lines.map { .paragraph(Paragraph([.text(TextRun($0))], style: style, alignment: alignment)) })
    }
    let head = Row(cells: heads.map { cell([$0], .tableHead, .centre) }, isHead: true)
    let body = rows.map { Row(cells: $0.map { cell($0.isEmpty ? ["—"] : $0, .tableText, .start) }) }
    self.init(
      columns: shares.map { .share($0) }, rows: [head] + body, rules: .all, caption: [.text(TextRun(caption))], id: id)
  }
}

import CityModel

/// What a column of a file of figures holds.
enum FigureColumn: Hashable, Sendable {
  case part(FigureFault.Part)
  /// What SDMX asks to be done with the row.
  case action
  /// Told by the rest, or nothing to us.
  case passed
}

/// How a file of figures is laid out.
package enum FigureLayout: String, CaseIterable, Sendable {
  /// The pack's own columns, as in `observations/<name>.csv`.
  case plain = "csv"
  /// SDMX-CSV 2.0.
  case sdmx = "sdmx-csv"

  var columns: [String: FigureColumn] {
    switch self {
    case .plain:
      [
        "indicator": .part(.indicator), "region": .part(.region), "period": .part(.period),
        "relation": .part(.relation), "value": .part(.value), "source": .part(.source), "note": .part(.note),
        "note_zh": .part(.note), "note_en": .passed, "id": .passed, "derived": .passed,
      ]
    case .sdmx:
      [
        "STRUCTURE": .passed, "STRUCTURE_ID": .passed, "STRUCTURE_NAME": .passed, "ACTION": .action,
        "INDICATOR": .part(.indicator), "REF_AREA": .part(.region), "TIME_PERIOD": .part(.period),
        "OBS_VALUE": .part(.value), "RELATION": .part(.relation), "SOURCE": .part(.source),
        "COMMENT_OBS": .part(.note), "UNIT_MEASURE": .passed, "OBS_STATUS": .passed,
      ]
    }
  }

  var needed: [String] {
    switch self {
    case .plain: ["indicator", "region", "period", "value"]
    case .sdmx: ["STRUCTURE", "STRUCTURE_ID", "INDICATOR", "REF_AREA", "TIME_PERIOD", "OBS_VALUE"]
    }
  }

  /// SDMX names its first column `STRUCTURE`, with the sign that parts sub-fields behind it at times: `STRUCTURE[;]`.
  init(header: [TableCell]) { self = header.first?.text.hasPrefix("STRUCTURE") == true ? .sdmx : .plain }
}

/// The header of a file, read: what stands in which column, and what is wrong with it.
struct FigureHeader {
  let layout: FigureLayout
  let columns: [FigureColumn]
  let faults: [Diagnostic]

  init(_ cells: [TableCell], file: String) {
    let layout = FigureLayout(header: cells)
    var faults: [Diagnostic] = []
    var seen: Set<String> = []
    let columns = cells.map { cell -> FigureColumn in
      let name = String(cell.text.prefix { $0 != "[" && $0 != ":" })
      let place = Diagnostic.Location(file: file, line: cell.line, column: cell.column)
      guard let column = layout.columns[name] else {
        faults.append(
          Diagnostic(
            "figures.unknown-column", "'\(name.prefix(40))' is no column of \(layout.rawValue)", at: place,
            hint: didYouMean(name, layout.columns.keys.sorted())))
        return .passed
      }
      if !seen.insert(name).inserted {
        faults.append(Diagnostic("figures.twice", "the column '\(name)' stands twice", at: place))
      }
      return column
    }
    for name in layout.needed where !seen.contains(name) {
      faults.append(
        Diagnostic(
          "figures.missing-column", "the column '\(name)' is missing", at: .init(file: file),
          hint: "begin with: \(layout.needed.joined(separator: ","))"))
    }
    self.layout = layout
    self.columns = columns
    self.faults = faults
  }
}

/// A period as SDMX writes it: `2024`, `2024-12`, `2024-12-31`, `2024-Q1`, or a first day and a length, `2024-01-01/P213D`.
///
/// - Source: SDMX 3.0, section 6, Technical notes, "Time" (ObservationalTimePeriod).
func sdmxPeriod(_ period: Period) -> String {
  guard case .span(let from, let to) = period else { return period.description }
  if from.parts.day == 1, from.parts.month % 3 == 1,
    to == Period.month(year: from.year, month: from.parts.month + 2).last
  {
    return "\(String(from.description.prefix(4)))-Q\(from.parts.month / 3 + 1)"
  }
  return "\(from)/P\(to.daysSince1970 - from.daysSince1970 + 1)D"
}

/// The same read back, as a pack writes it; what is none is handed on as it is.
func packPeriod(_ text: String) -> String {
  if let quarter = text.firstRange(of: "-Q"), let year = Int(text[..<quarter.lowerBound]),
    let number = Int(text[quarter.upperBound...]), (1...4).contains(number),
    let from = CalendarDay(year: year, month: number * 3 - 2, day: 1),
    let to = Period.month(year: year, month: number * 3).last
  {
    return Period.span(from, to).description
  }
  let parts = text.split(separator: "/", omittingEmptySubsequences: false)
  guard parts.count == 2, let from = CalendarDay(parts[0]), parts[1].hasPrefix("P"), parts[1].hasSuffix("D"),
    let days = Int(parts[1].dropFirst().dropLast()), (1...40_000).contains(days)
  else { return text }
  return Period.span(from, from.adding(days: days - 1)).description
}

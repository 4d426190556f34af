/// One cell of a table and where it begins.
private struct Cell {
  var text = ""
  let location: Location
}

extension Tree {
  /// Reads a table (RFC 4180) as a list of maps, one for each row, keyed by the names in the first line.
  ///
  /// `name_zh` and `name_en` become one key `name` where the keys say that it is a text of both languages.
  /// `nil` when there is no header to go by, which the findings then say.
  static func csv(_ text: String, file: String, keys: Keys, defining kinds: [Name.Kind], reading: Reading) -> Tree? {
    let rows = cells(text, file: file, reading: reading)
    guard let header = rows.first else {
      reading.report(
        "pack.missing-key", "a table begins with the names of its columns", at: Location(file: file),
        hint: "begin with: \(keys.columns.joined(separator: ","))")
      return nil
    }
    check(header, against: keys, reading: reading)
    let names = header.map(\.text)
    let items = rows.dropFirst().compactMap { row($0, names: names, keys: keys, reading: reading) }
    if items.count < rows.count - 1 { reading.couldNotRead(kinds) }
    return .list(items, at: Location(file: file))
  }

  private static func check(_ header: [Cell], against keys: Keys, reading: Reading) {
    var seen: Set<String> = []
    for cell in header {
      if !keys.columns.contains(cell.text) {
        reading.report(
          "pack.unknown-key", "'\(cell.text)' is not a column of \(keys.title)", at: cell.location,
          hint: didYouMean(cell.text, keys.columns))
      } else if !seen.insert(cell.text).inserted {
        reading.report("pack.duplicate-key", "the column '\(cell.text)' stands twice", at: cell.location)
      }
    }
    for column in keys.requiredColumns where !seen.contains(column) && !isMisspelt(column, in: header, keys) {
      reading.report("pack.missing-key", "\(keys.title) lacks the column '\(column)'", at: header[0].location)
    }
  }

  private static func isMisspelt(_ column: String, in header: [Cell], _ keys: Keys) -> Bool {
    header.contains { !keys.columns.contains($0.text) && nearest($0.text, keys.columns) == column }
  }

  private static func row(_ row: [Cell], names: [String], keys: Keys, reading: Reading) -> Tree? {
    guard row.count == names.count else {
      reading.report(
        "pack.wrong-cell-count", "this row has \(row.count) cells, the header \(names.count)", at: row[0].location,
        hint: row.count > names.count ? "put a text that holds a comma in double quotes" : nil)
      return nil
    }
    var byName: [String: Tree] = [:]
    for (name, cell) in zip(names, row) {
      byName[name] = cell.text.isEmpty ? .nothing(at: cell.location) : .text(cell.text, at: cell.location)
    }
    let entries = keys.all.compactMap { entry($0, of: byName, keys: keys) }
    return .map(entries, at: row[0].location)
  }

  private static func entry(_ key: String, of cells: [String: Tree], keys: Keys) -> Entry? {
    guard keys.texts.contains(key) else {
      return cells[key].map { Entry(key: key, keyLocation: $0.location, value: $0) }
    }
    let parts = ["zh", "en"].compactMap { language in
      cells["\(key)_\(language)"].map { Entry(key: language, keyLocation: $0.location, value: $0) }
    }
    guard let first = parts.first else { return nil }
    let isEmpty = parts.allSatisfy(\.value.isNothing)
    let value: Tree = isEmpty ? .nothing(at: first.keyLocation) : .map(parts, at: first.keyLocation)
    return Entry(key: key, keyLocation: first.keyLocation, value: value)
  }

  private static func cells(_ text: String, file: String, reading: Reading) -> [[Cell]] {
    var table = TableScanner(text, file: file)
    let rows = table.rows()
    for problem in table.problems {
      reading.report("pack.bad-csv", problem.message, at: problem.location, hint: problem.hint)
    }
    return rows.filter { $0.count > 1 || !$0[0].text.isEmpty }.map { row in
      row.map { Cell(text: $0.text, location: $0.location) }
    }
  }
}

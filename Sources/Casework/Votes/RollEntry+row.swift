import CityModel

extension RollEntry {
  /// A row of the roll that a case holds. What it lacks becomes what no roll takes, so that it is found and not left out.
  init(row: [ID<FormField>: Answer]) {
    let unit = row["unit"]?.option ?? ""
    self.init(unit: unit, areaHundredths: row["area"]?.hundredths ?? 0, owner: row["owner"]?.option ?? unit)
  }
}

extension Answer {
  /// A number times 100, rounded; `nil` for what is none, and for one that no whole number holds.
  fileprivate var hundredths: Int? {
    guard case .number(let digits) = self, let number = Double(digits) else { return nil }
    return Int(exactly: (number * 100).rounded())
  }
}

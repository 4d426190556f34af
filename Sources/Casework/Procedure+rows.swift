import CityModel

extension Procedure {
  /// What is wrong with the rows of a field that a vote or a survey is counted by; nothing for any other field.
  ///
  /// - Returns: each fault at its question, with the place of the row, counted from 0.
  func faults(of rows: [[ID<FormField>: Answer]], in field: ID<FormField>) -> [(row: Int, fault: FieldFault)] {
    let isRoll = stages.contains { if case .vote(let rule) = $0.kind { rule.roll == field } else { false } }
    let isFrame = stages.contains { if case .survey(let rule) = $0.kind { rule.frame == field } else { false } }
    return (isRoll ? rollFaults(rows) : []) + (isFrame ? frameFaults(rows) : [])
  }
}

private func rollFaults(_ rows: [[ID<FormField>: Answer]]) -> [(row: Int, fault: FieldFault)] {
  var seen: Set<String> = []
  return rows.map(RollEntry.init(row:)).enumerated().flatMap { row, entry in
    let isTwice = !seen.insert(entry.unit).inserted
    let isInRange = (1...VoteRoll.mostAreaHundredths).contains(entry.areaHundredths)
    let faults = [
      VoteRoll.isName(entry.unit) ? nil : FieldFault("unit", .oneLine),
      isTwice ? FieldFault("unit", .rowTwice) : nil,
      VoteRoll.isName(entry.owner) || entry.owner == entry.unit ? nil : FieldFault("owner", .oneLine),
      isInRange ? nil : FieldFault("area", .numberOutOfRange, values: ["least": "0.01", "most": "1000000"]),
    ]
    return faults.compactMap { $0.map { (row, $0) } }
  }
}

private func frameFaults(_ rows: [[ID<FormField>: Answer]]) -> [(row: Int, fault: FieldFault)] {
  var seen: Set<String> = []
  return rows.map(Stratum.init(row:)).enumerated().flatMap { row, stratum in
    let isTwice = !seen.insert(stratum.name).inserted
    let isInRange = (1...SurveyFrame.mostUnits).contains(stratum.units)
    let faults = [
      isTwice ? FieldFault("stratum", .rowTwice) : nil, isInRange ? nil : FieldFault("units", .notWhole),
    ]
    return faults.compactMap { $0.map { (row, $0) } }
  }
}

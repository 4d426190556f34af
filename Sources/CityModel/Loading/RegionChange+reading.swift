extension Reading {
  func readRegionChanges() -> [RegionChange] {
    table(regionChangesFile, .regionChange, defining: .regionChange).enumerated().map { number, fields in
      let change = RegionChange(fields)
      declare(Name(.regionChange, String(number)), by: fields, at: fields.location)
      return change
    }
  }
}

let regionChangesFile = "region-changes.csv"

extension RegionChange {
  fileprivate init(_ fields: Fields) {
    _ = fields.bothOrNeither("share", "share_of")
    let share = fields.optionalNumber("share")
    if let share, !(0...1).contains(share) {
      fields.report(
        "pack.bad-number", "a share lies between 0 and 1", at: "share", hint: "thirty per cent is 0.3")
    }
    self.init(
      date: fields.period("date"), kind: fields.choice("kind"), from: fields.reference("from", to: .region),
      to: fields.reference("to", to: .region), share: share,
      shareOf: fields.optionalReference("share_of", to: .indicator), source: fields.reference("source", to: .source),
      note: fields.optionalLocalized("note"))
  }
}

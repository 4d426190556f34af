extension Reading {
  /// One file each, named for its id.
  func readIndicators() -> [Indicator] {
    paths(in: "indicators", ending: ".yaml").map { path in
      let fields = document(path, .indicator, defining: .indicator)
      fields.checkFileName(path)
      return Indicator(fields)
    }
  }
}

extension Indicator {
  fileprivate init(_ fields: Fields) {
    self.init(
      id: fields.name(.indicator), name: fields.localized("name"), definition: fields.localized("definition"),
      unit: fields.localized("unit"), direction: fields.choice("direction"), nature: fields.choice("nature"),
      feature: fields.optionalReference("feature", to: .feature), origin: fields.origin(),
      addsUp: fields.flag("adds-up"), duty: ReportingDuty(fields))
  }
}

extension ReportingDuty {
  fileprivate init(_ fields: Fields) {
    let reports = fields.child("reports", .reports)
    self.init(
      layer: fields.optionalChoice("layer"), overrides: fields.children("overrides", .layerOverride).map(Override.init),
      aim: fields.numbers("aim"), reporter: fields.optionalReference("reporter", to: .agency),
      every: reports?.optionalChoice("every"), withinDays: reports?.optionalInteger("within", atLeast: 0),
      needsEvidence: fields.needsEvidence() ?? false, range: fields.numbers("range"),
      mostSwingPercent: fields.optionalNumber("swing"))
  }
}

extension ReportingDuty.Override {
  fileprivate init(_ fields: Fields) {
    self.init(
      layer: fields.choice("layer"), aim: fields.numbers("aim"), every: fields.optionalChoice("every"),
      withinDays: fields.optionalInteger("within", atLeast: 0), needsEvidence: fields.needsEvidence())
  }
}

extension Fields {
  /// `required` or `optional`; `nil` when nothing is written.
  fileprivate func needsEvidence() -> Bool? {
    enum Evidence: String, CaseIterable { case required, optional }
    let evidence: Evidence? = optionalChoice("evidence")
    return evidence.map { $0 == .required }
  }

  /// One number, or the lower and the upper of two: `30`, `[20, 40]`.
  fileprivate func numbers(_ key: String) -> ClosedRange<Double>? {
    guard let tree = self[key] else { return nil }
    if case .text = tree { return optionalNumber(key).map { $0...$0 } }
    let numbers = texts(key).map { plainNumber($0.text) }
    guard numbers.count == 2, let low = numbers[0], let high = numbers[1], low <= high else {
      report(
        "pack.bad-number", "'\(key)' is one number, or two of which the lower comes first", at: key,
        hint: "write 30 or [20, 40]")
      return nil
    }
    return low...high
  }

  /// A file that holds one thing is named for it, so that it is found.
  func checkFileName(_ path: String) {
    guard let id = optionalText("id"), !path.hasSuffix("/\(id).yaml") else { return }
    report(
      "pack.file-name", "the file of '\(id)' is named otherwise: \(path)", at: "id", hint: "name the file \(id).yaml")
  }
}

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
      addsUp: fields.flag("adds-up"))
  }
}

extension Fields {
  /// `observed`, `{ cases: … }` or `{ quotient: … }`.
  fileprivate func origin() -> Indicator.Origin {
    guard let tree = self["origin"] else { return .observed }
    if case .text(let word, let location) = tree {
      if word != "observed" {
        reportChoice(word, of: "origin", among: ["observed", "cases", "quotient"], at: location)
      }
      return .observed
    }
    guard let origin = Fields(tree, .origin, reading: reading) else { return .observed }
    if origin["cases"] != nil, origin["quotient"] != nil || origin["cases"] == nil && origin["quotient"] == nil {
      origin.report("pack.one-of", "an origin is either 'cases' or 'quotient'", at: "quotient")
    }
    return origin.child("cases", .cases).map(\.casesOrigin)
      ?? origin.child("quotient", .quotient).map(\.quotientOrigin) ?? .observed
  }

  private var casesOrigin: Indicator.Origin {
    .cases(procedure: reference("procedure", to: .procedure), statistic: choice("statistic"))
  }

  private var quotientOrigin: Indicator.Origin {
    .quotient(
      of: reference("of", to: .indicator), by: reference("by", to: .indicator), factor: optionalNumber("factor") ?? 1)
  }

  /// A file that holds one thing is named for it, so that it is found.
  func checkFileName(_ path: String) {
    guard let id = optionalText("id"), !path.hasSuffix("/\(id).yaml") else { return }
    report(
      "pack.file-name", "the file of '\(id)' is named otherwise: \(path)", at: "id", hint: "name the file \(id).yaml")
  }
}

extension Reading {
  func readObservations() -> [Observation] {
    paths(in: "observations", ending: ".csv").flatMap { path in
      table(path, .observation, defining: .observation).map { Observation($0, .observation) }
    }
  }

  func readBenchmarks() -> [Benchmark] {
    table("benchmarks.csv", .benchmark, defining: .benchmark).map {
      Benchmark(kind: $0.choice("kind"), observation: Observation($0, .benchmark))
    }
  }
}

extension Observation {
  fileprivate init(_ fields: Fields, _ kind: Name.Kind) {
    self.init(
      id: fields.name(kind), indicator: fields.reference("indicator", to: .indicator),
      region: fields.reference("region", to: .region), period: fields.period("period"), value: fields.value(),
      source: fields.reference("source", to: .source), isDerived: fields.flag("derived"),
      note: fields.optionalLocalized("note"))
  }
}

extension Fields {
  /// What `relation` and `value` say together; `nil` when both are empty: sought and not found.
  func value() -> Value? {
    guard bothOrNeither("relation", "value") else { return nil }
    let relation: Value.Relation? = optionalChoice("relation")
    let text = text("value")
    if plainNumber(text) == nil, looksLikeNumber(text) {
      report(
        "pack.bad-number", "'\(text)' is neither a number nor a class", at: "value",
        hint: "write digits and a point only: 1407.5; the unit belongs to the indicator")
    }
    return relation.map { Value($0, text) }
  }

  /// A class is a short word without digits (Ⅳ), or digits with one letter (5A).
  private func looksLikeNumber(_ text: String) -> Bool {
    let hasDigit = text.unicodeScalars.contains { $0.properties.numericType == .decimal }
    let isLettered = text.last.map { $0.isASCII && $0.isUppercase } ?? false
    return hasDigit && !isLettered || Double(text) != nil
  }
}

extension Reading {
  func readSources() -> [Source] {
    list("sources.yaml", .source, defining: .source).map(Source.init)
  }
}

extension Source {
  /// A copy by a third party is named and never linked, so that its address is not even taken in.
  fileprivate init(_ fields: Fields) {
    let grade: Grade? = fields.optionalChoice("grade")
    let address = fields.optionalText("address")
    if let address, grade == .c || grade == .study {
      fields.report(
        "pack.grade-c-address", "a source of grade \(grade?.rawValue ?? "") carries no address", at: "address",
        hint: "leave '\(address)' out; the title names the original publisher")
    } else if let address, !address.hasPrefix("https://"), !address.hasPrefix("http://") {
      fields.report("pack.bad-address", "'\(address)' is no web address", at: "address", hint: "begin with https://")
    }
    self.init(
      id: fields.name(.source), title: fields.localized("title"), grade: grade ?? .a, address: address)
  }
}

extension Fields {
  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String) -> Choice {
    optionalChoice(key) ?? Choice.allCases[Choice.allCases.startIndex]
  }

  func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String) -> Choice? {
    guard let text = optionalText(key) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    reportChoice(text, of: key, among: Choice.allCases.map(\.rawValue), at: location(of: key))
    return nil
  }

  /// A list of words of a closed set.
  func choices<Choice: RawRepresentable<String> & CaseIterable>(_ key: String) -> [Choice] {
    texts(key).compactMap { text, location in
      if let choice = Choice(rawValue: text) { return choice }
      reportChoice(text, of: key, among: Choice.allCases.map(\.rawValue), at: location)
      return nil
    }
  }

  func reportChoice(_ text: String, of key: String, among choices: [String], at location: Location) {
    let all = choices.joined(separator: ", ")
    reading.report(
      "pack.unknown-choice", "'\(text)' is not a choice for '\(key)'", at: location,
      hint: didYouMean(text, choices) ?? "choose one of: \(all)")
  }

  /// Whether `status: demonstration` is written; nothing else may be.
  func isDemonstration() -> Bool {
    guard let status = optionalText("status") else { return false }
    if status != "demonstration" {
      reportChoice(status, of: "status", among: ["demonstration"], at: location(of: "status"))
    }
    return true
  }

  func flag(_ key: String) -> Bool { optionalFlag(key) ?? false }

  func optionalFlag(_ key: String) -> Bool? {
    guard let text = optionalText(key) else { return nil }
    if !["true", "false"].contains(text) {
      reportChoice(text, of: key, among: ["true", "false"], at: location(of: key))
    }
    return text == "true"
  }

  func number(_ key: String) -> Double { optionalNumber(key) ?? 0 }

  func optionalNumber(_ key: String) -> Double? {
    guard let text = optionalText(key) else { return nil }
    if let number = plainNumber(text) { return number }
    report("pack.bad-number", "'\(text)' is not a number", at: key, hint: "write digits and a point only: 1407.5")
    return nil
  }

  /// A share from 0 to 1 as its digits say it, exactly: `0.67` is 67 of 100.
  func share(_ key: String) -> Ratio {
    let number = number(key)
    if !(0...1).contains(number) { report("pack.bad-number", "a share lies between 0 and 1", at: key) }
    let decimals = text(key).split(separator: ".").dropFirst().first?.count ?? 0
    let whole = (0..<min(decimals, 9)).reduce(1) { product, _ in product * 10 }
    return Ratio(Int((max(0, min(1, number)) * Double(whole)).rounded()), of: whole)
  }

  /// A whole number of at least `least`; `least` itself when missing or wrong.
  func integer(_ key: String, atLeast least: Int) -> Int { optionalInteger(key, atLeast: least) ?? least }

  func optionalInteger(_ key: String, atLeast least: Int) -> Int? {
    guard let text = optionalText(key) else { return nil }
    if plainNumber(text) != nil, let number = Int(text), number >= least { return number }
    report("pack.bad-number", "'\(text)' is not a whole number of at least \(least)", at: key)
    return nil
  }

  func optionalDay(_ key: String) -> CalendarDay? {
    guard let text = optionalText(key) else { return nil }
    if let day = CalendarDay(text) { return day }
    report("pack.bad-period", "'\(text)' is no day", at: key, hint: "write a day as 2024-12-31")
    return nil
  }

  /// Not stated when the key is missing or has nothing after it.
  func period(_ key: String) -> Period { optionalPeriod(key) ?? .notStated }

  func optionalPeriod(_ key: String) -> Period? {
    guard let text = optionalText(key) else { return nil }
    if let period = Period(text) { return period }
    report(
      "pack.bad-period", "'\(text)' is no day, month, year or span", at: key,
      hint: "write 2024-12-31, 2024-12, 2024 or 2024-01..2024-07")
    return nil
  }
}

/// Digits with an optional sign and one point; no thousands marks, exponents or words such as `nan`.
package func plainNumber(_ text: String) -> Double? {
  let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
  let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
  let isPlain = parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
  return isPlain ? Double(text) : nil
}

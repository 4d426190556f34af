extension Finding {
  static func profileFault(
    _ code: String, at path: String, found: String? = nil, expected: String? = nil, zh: String, en: String
  ) -> Finding {
    Finding(
      "profile.\(code)", .fault, at: Place(part: path), found: found, expected: expected, Bilingual(zh: zh, en: en))
  }

  static func profileNumber(_ number: Double, outside range: ClosedRange<Double>, at path: String) -> Finding {
    let limits = "\(plain(range.lowerBound))–\(plain(range.upperBound))"
    return .profileFault(
      "out-of-range", at: path, found: plain(number), expected: limits,
      zh: "“\(path)”的值\(plain(number))超出范围，应在\(limits)之间。",
      en: "'\(path)' is \(plain(number)); it must lie in \(limits).")
  }

  static func profileCount(_ number: Double, outside range: ClosedRange<Int>, at path: String) -> Finding {
    let limits = "\(range.lowerBound)–\(range.upperBound)"
    return .profileFault(
      number.rounded() == number ? "out-of-range" : "not-whole", at: path, found: plain(number), expected: limits,
      zh: "“\(path)”的值\(plain(number))应为\(limits)之间的整数。",
      en: "'\(path)' is \(plain(number)); it must be a whole number of \(limits).")
  }

  static func profileWord(_ word: String, notAmong words: [String], at path: String) -> Finding {
    let (zh, en) = suggestion(for: word, among: words)
    let list = words.joined(separator: ", ")
    return .profileFault(
      "unknown-word", at: path, found: word, expected: list,
      zh: "“\(path)”不能是“\(word)”，\(zh ?? "可用的有：\(list)。")",
      en: "'\(path)' cannot be '\(word)'; \(en ?? "one of: \(list).")")
  }

  static func profileKind(_ value: JSONValue, shouldBe shape: JSONShape, at path: String) -> Finding {
    let name = path.isEmpty ? (zh: "整个文件", en: "The file") : (zh: "“\(path)”", en: "'\(path)'")
    return .profileFault(
      "wrong-kind", at: path, found: value.kind.en, expected: shape.kind.en,
      zh: "\(name.zh)应为\(shape.kind.zh)，现在是\(value.kind.zh)。",
      en: "\(name.en) should be \(shape.kind.en), not \(value.kind.en).")
  }

  static func profileMissing(_ path: String) -> Finding {
    .profileFault("missing-key", at: path, zh: "缺少“\(path)”。", en: "'\(path)' is missing.")
  }

  static func profileUnknown(_ key: String, among keys: [String], at path: String) -> Finding {
    let (zh, en) = suggestion(for: key, among: keys)
    let list = keys.joined(separator: ", ")
    return .profileFault(
      "unknown-key", at: path, found: key,
      zh: "“\(path)”不是版式文件的键，\(zh ?? "此处可用：\(list)。")",
      en: "'\(path)' is not a key of a profile; \(en ?? "here: \(list).")")
  }

  private static func suggestion(for word: String, among words: [String]) -> (zh: String?, en: String?) {
    guard let near = nearest(to: word, among: words) else { return (nil, nil) }
    return ("是否想写“\(near)”？", "did you mean '\(near)'?")
  }
}

extension JSONShape {
  fileprivate var kind: Bilingual {
    switch self {
    case .text, .choice: JSONValue.text("").kind
    case .bool: JSONValue.bool(true).kind
    case .number, .count: JSONValue.number(0).kind
    case .list: JSONValue.list([]).kind
    case .map, .object: JSONValue.object([:]).kind
    }
  }
}

/// A number without a needless `.0`, at most four digits after the point.
func plain(_ number: Double) -> String {
  let rounded = (number * 10_000).rounded() / 10_000
  return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
}

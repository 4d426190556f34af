/// The marks between the parts of an entry (著录用符号) and the words the standard adds.
///
/// The edition of 2025 unifies the marks, clause 7: `.` and `[ ]` are half-width, all others full-width, in entries of every
/// script. That of 2015 leaves the width open; printed here is the common half-width set with a space behind.
struct ReferenceMarks {
  let edition: ReferenceEdition
  let language: ReferenceLanguage

  private var isFull: Bool { edition == .gbt2025 }

  var comma: String { isFull ? "，" : ", " }
  var colon: String { isFull ? "：" : ": " }
  var semicolon: String { isFull ? "；" : "; " }
  /// Between the years and issues of a serial.
  var span: String { isFull ? "—" : "-" }

  func bracketed(_ words: String) -> String { isFull ? "（\(words)）" : "(\(words))" }

  /// Between title and other title information: a Western title keeps the colon of its own language.
  var subtitleColon: String { language.isHan ? colon : ": " }

  var others: String { language.isHan ? "等" : language == .russian ? "и др." : "et al." }
  var anonymous: String { language.isHan ? "佚名" : "Anon" }
  var undated: String { language.isHan ? "无日期" : "n.d." }
  var noPlace: String { language.isHan ? "[出版地不详]" : "[S.l.]" }
  var noPublisher: String { language.isHan ? "[出版者不详]" : "[s.n.]" }

  /// `等，译` in 2025, `等译` in 2015; the first three without 等 have a comma in both.
  func translated(_ names: String, hasOthers: Bool) -> String {
    let join = hasOthers && edition == .gbt2015 && language.isHan ? "" : comma
    return names + join + (language.isHan ? "译" : "trans.")
  }

  /// `2` → 2版 or 2nd ed.; 修订版 and `Rev. ed.` as they stand. The first edition is not printed.
  func edition(_ words: String) -> String {
    let number = editionNumber(words)
    guard let number else { return words }
    guard number > 1 else { return "" }
    return language.isHan ? "\(number)版" : "\(number)\(ordinalSuffix(number)) ed."
  }

  /// `1` → 第1卷 or v.1; words as they stand.
  func volume(_ words: String) -> String {
    guard words.isDigits else { return words }
    return language.isHan ? "第\(words)卷" : "v.\(words)"
  }
}

/// Of `2`, 第2版, 二版, `2nd`, `Second`. `nil`: no number is all it says.
private func editionNumber(_ words: String) -> Int? {
  if words.isDigits { return Int(words) }
  let lower = words.lowercased().replacing("edition", with: "").replacing("ed.", with: "").stripped
  let ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
  if let at = ordinals.firstIndex(of: lower) { return at + 1 }
  for suffix in ["st", "nd", "rd", "th"] where lower.hasSuffix(suffix) && String(lower.dropLast(2)).isDigits {
    return Int(lower.dropLast(2))
  }
  guard words.hasSuffix("版") else { return nil }
  let core = String(words.dropLast().drop { $0 == "第" }).stripped
  let han = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
  return core.isDigits ? Int(core) : han.firstIndex(of: core).map { $0 + 1 }
}

private func ordinalSuffix(_ number: Int) -> String {
  if (11...13).contains(number % 100) { return "th" }
  switch number % 10 {
  case 1: return "st"
  case 2: return "nd"
  case 3: return "rd"
  default: return "th"
  }
}

import Checkup
package import CityModel

/// How values are said in one language: numbers, days, periods, and what the checkup states.
///
/// The site and the terminal say the same.
package struct Wording: Sendable {
  package let texts: Texts
  package let language: Language
  /// Whose indicators and regions are named by id in a statement.
  package let pack: Pack

  package init(texts: Texts, language: Language, pack: Pack) {
    self.texts = texts
    self.language = language
    self.pack = pack
  }

  package subscript(text: LocalizedText) -> String { text[language] }

  package func text(_ key: String, _ values: [String: String] = [:]) -> String { texts.text(key, values, language) }

  /// `2026年11月23日` or `23 November 2026`.
  package func day(_ day: CalendarDay) -> String {
    let (year, month, number) = day.parts
    return language == .chinese ? "\(year)年\(month)月\(number)日" : "\(number) \(monthNames[month - 1]) \(year)"
  }

  package func period(_ period: Period) -> String {
    switch period {
    case .day(let day): self.day(day)
    case .month(let year, let month):
      language == .chinese ? "\(year)年\(month)月" : "\(monthNames[month - 1]) \(year)"
    case .year(let year): language == .chinese ? "\(year)年" : "\(year)"
    case .span(let from, let to): language == .chinese ? "\(day(from))至\(day(to))" : "\(day(from)) to \(day(to))"
    case .notStated: text("frame.period-not-stated")
    }
  }

  /// At most `decimals` digits behind the point, trailing noughts dropped, thousands apart: `2,712,894`.
  package func number(_ value: Double, decimals: Int = 1) -> String {
    let scale = decimals == 0 ? 1 : (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    let rounded = (abs(value) * scale).rounded() / scale
    var text = String(Int(rounded))
    let fraction = Int(((rounded - rounded.rounded(.down)) * scale).rounded())
    text = grouped(text)
    if fraction > 0 {
      let digits = String(fraction)
      let padded = String(repeating: "0", count: decimals - digits.count) + digits
      text += "." + padded.reversed().drop { $0 == "0" }.reversed()
    }
    return (value < 0 && rounded != 0 ? "\u{2212}" : "") + text
  }

  package func number(_ value: Int) -> String { (value < 0 ? "\u{2212}" : "") + grouped(String(abs(value))) }

  /// A value as its source states it: `> 63`, `67.00`, `Ⅳ`; digits are kept, thousands set apart.
  package func value(_ value: Value) -> String {
    let digits = value.number == nil ? value.text : digits(value.text)
    return value.relation == .equal ? digits : text("value.\(value.relation.name)", ["value": digits])
  }

  /// A number as it was written, thousands set apart: `12,345.60`; anything else as it is.
  package func digits(_ text: String) -> String {
    let bare = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = bare.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole.allSatisfy(\.isNumber) else { return text }
    let number = ([grouped(String(whole))] + parts.dropFirst().map(String.init)).joined(separator: ".")
    return (bare.count < text.count ? "\u{2212}" : "") + number
  }

  /// Yuan; fen only where there are any: `1,200`, `0.05`.
  package func money(fen: Int) -> String {
    let (yuan, rest) = abs(fen).quotientAndRemainder(dividingBy: 100)
    let cents = rest == 0 ? "" : ".\(rest < 10 ? "0" : "")\(rest)"
    return (fen < 0 ? "\u{2212}" : "") + grouped(String(yuan)) + cents
  }

  private func grouped(_ digits: String) -> String {
    guard digits.count > 4 else { return digits }
    let reversed = Array(digits.reversed())
    return String(
      reversed.enumerated().flatMap { $0.offset > 0 && $0.offset % 3 == 0 ? [",", $0.element] : [$0.element] }
        .reversed())
  }
}

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]

extension Value.Relation {
  /// The part of a text's key that stands for the relation.
  var name: String {
    switch self {
    case .equal: "equal"
    case .over: "over"
    case .atLeast: "at-least"
    case .under: "under"
    case .atMost: "at-most"
    case .farUnder: "far-under"
    case .occasionally: "occasionally"
    }
  }
}

import CityModel
import Foundation
import Testing

@testable import Checkup

/// Objects held against a standard with a floor and a ceiling, on a day.
@Suite struct RegisterTests {
  @Test("floors and a ceiling, what is missing, and a clause that turns with the year")
  func standings() throws {
    try check(
      on: "2026-08-17",
      [
        "rooms 4, water yes, medicines 72, area 90": "met",
        "rooms 2, water yes, medicines 65, area 45": "below-floor: rooms not met",
        "rooms 8, water yes, medicines 120, area 260": "above-ceiling: area not met",
        "rooms 3, water yes, medicines 50, area 70": "below-floor: medicines-2026 not met",
        "rooms 3, medicines 60, area 66": "not-judged: water lacks water",
        "rooms 2, medicines 60": "below-floor: rooms not met, water lacks water, area lacks area",
        "rooms 3, water yes, medicines 60": "not-judged: area lacks area",
        "rooms 3, medicines 60, area 300": "not-judged: water lacks water, area not met",
        "": "not-judged: rooms lacks rooms, water lacks water, medicines-2026 lacks medicines, area lacks area",
      ])
    try check(on: "2025-12-31", ["rooms 3, water yes, medicines 50, area 70": "met"])
  }

  @Test("where no clause is in force, and where there is no standard, nothing is judged")
  func nothingInForce() throws {
    try check(on: "2019-12-31", clauses: ["floor object.rooms >= 3 from 2020-01-01"], ["rooms 9": "not-judged"])
    let unheld = judgement(of: ["rooms": .int(9)], by: nil, fields: [], on: try day("2026-01-01"))
    #expect(unheld.standing == .notJudged)
  }

  @Test("a rule is decided as soon as the known answers decide it")
  func decidedEarly() throws {
    let clauses = ["floor object.water && object.rooms >= 3"]
    try check(
      on: "2026-01-01", clauses: clauses,
      [
        "water no": "below-floor: 1 not met", "water yes": "not-judged: 1 lacks rooms",
        "rooms 2": "below-floor: 1 not met",
      ])
  }

  @Test("a rule that comes to nothing is not judged") func aRuleWithoutAValue() throws {
    try check(
      on: "2026-01-01", clauses: ["floor object.rooms / object.area >= 1"],
      [
        "rooms 3, area 0": "not-judged: 1 lacks nothing"
      ])
  }

  @Test("counts and shares keep what is not judged apart, and say how far it could move them")
  func counts() {
    let count = RegisterCount([.met: 6, .below: 3, .above: 1, .notJudged: 2])
    #expect(count.all == 12 && count.judged == 10)
    #expect(count.value(.shareMet) == 60 && count.bounds(.shareMet) == 50...(100 * 8 / 12.0))
    #expect(count.value(.countBelow) == 3 && count.bounds(.countBelow) == 3...5)
    #expect(count.value(.count) == 12 && count.bounds(.count) == 12...12)
    let unseen = RegisterCount([.notJudged: 4])
    #expect(unseen.value(.shareMet) == nil && unseen.bounds(.shareMet) == 0...100)
    #expect(RegisterCount([:]).value(.count) == nil && RegisterCount([:]).bounds(.shareMet) == nil)
  }

  @Test("the share lies within its bounds, whatever the counts are") func boundsHold() {
    for (met, below, above, unknown) in everyCount(upTo: 4) {
      let count = RegisterCount([.met: met, .below: below, .above: above, .notJudged: unknown])
      for statistic in RegisterStatistic.allCases {
        guard let value = count.value(statistic), let bounds = count.bounds(statistic) else { continue }
        #expect(bounds.lowerBound - 1e-9 <= value && value <= bounds.upperBound + 1e-9)
      }
    }
  }
}

private func everyCount(upTo most: Int) -> [(Int, Int, Int, Int)] {
  let range = 0...most
  return range.flatMap { a in range.flatMap { b in range.flatMap { c in range.map { (a, b, c, $0) } } } }
}

private let basics = [
  "floor object.rooms >= 3 named rooms", "floor object.water named water",
  "floor object.medicines >= 40 named medicines-2020 until 2025-12-31",
  "floor object.medicines >= 60 named medicines-2026 from 2026-01-01", "ceiling object.area <= 200 named area",
]

private func check(
  on day: String, clauses: [String] = basics, _ expected: KeyValuePairs<String, String>,
  at place: SourceLocation = #_sourceLocation
) throws {
  let standard = Standard(
    id: "s", name: text, register: "r", clauses: try clauses.enumerated().map { try clause($0.element, $0.offset + 1) })
  for (object, standing) in expected {
    let judged = judgement(of: try values(object), by: standard, fields: fields, on: try CheckupTests.day(day))
    #expect(words(judged) == standing, "\(object)", sourceLocation: place)
  }
}

private let text = LocalizedText(zh: "文", en: "text")

private let fields = [("rooms", false), ("water", true), ("medicines", false), ("area", false)].map { name, isYesNo in
  FormField(
    id: ID(name), label: text, hint: nil,
    kind: isYesNo ? .yesNo : .number(FormField.NumberRange(unit: nil, least: nil, most: nil, decimals: 0)),
    isRequired: false, visibility: .everyone)
}

/// `floor object.rooms >= 3 named rooms from 2020-01-01 until 2025-12-31`
private func clause(_ line: String, _ number: Int) throws -> Standard.Clause {
  func word(_ name: String) -> String? {
    line.range(of: " \(name) ").map { line[$0.upperBound...].prefix { $0 != " " } }.map(String.init)
  }
  let kind = try #require(Standard.Clause.Kind(rawValue: String(line.prefix { $0 != " " })))
  let ends = ["named", "from", "until"].compactMap { line.range(of: " \($0) ")?.lowerBound }.min() ?? line.endIndex
  let rule = String(line[line.index(line.startIndex, offsetBy: kind.rawValue.count + 1)..<ends])
  return Standard.Clause(
    id: ID(word("named") ?? "\(number)"), text: text, kind: kind, rule: try Expression.parse(rule).get(), source: "s",
    from: word("from").flatMap { CalendarDay($0) }, until: word("until").flatMap { CalendarDay($0) })
}

private func values(_ object: String) throws -> [String: ExpressionValue] {
  try object.split(separator: ", ").reduce(into: [:]) { values, pair in
    let parts = pair.split(separator: " ").map(String.init)
    let truth: ExpressionValue? = ["yes": .bool(true), "no": .bool(false)][parts[1]]
    values[parts[0]] = try truth ?? .int(#require(Int64(parts[1])))
  }
}

private func words(_ judged: ObjectJudgement) -> String {
  let open = judged.clauses.compactMap { judgement -> String? in
    switch judgement.verdict {
    case .met: return nil
    case .notMet: return "\(judgement.clause.id) not met"
    case .notJudged(let missing):
      let names = missing.map(\.text).joined(separator: " and ")
      return "\(judgement.clause.id) lacks \(names.isEmpty ? "nothing" : names)"
    }
  }
  return open.isEmpty ? judged.standing.rawValue : "\(judged.standing.rawValue): \(open.joined(separator: ", "))"
}

private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

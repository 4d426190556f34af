import Casework
import CityModel
import Testing

@testable import Web

/// What a form makes of the names and texts that a browser sends.
@Suite struct TypedFormTests {
  private static let options = ["road", "pipe", "green"].map {
    FormField.Option(value: $0, name: LocalizedText(zh: $0, en: $0))
  }
  private static let parts = [
    field("part", .text(maxCharacters: 40)), field("cost", .money), field("sum", .money, calculated: true),
  ]

  private static func field(_ id: String, _ kind: FormField.Kind, calculated: Bool = false) -> FormField {
    FormField(
      id: ID(id), label: LocalizedText(zh: id, en: id), hint: nil, kind: kind, isRequired: false, visibility: .everyone,
      calculated: calculated ? try? Expression.parse("1").get() : nil)
  }

  private func check(
    _ kind: FormField.Kind, _ typed: [String: String], expect expected: FormInput?,
    _ place: SourceLocation = #_sourceLocation
  ) {
    let form = TypedForm(texts: typed)
    #expect(form.inputs(for: [Self.field("f", kind)])["f"] == expected, sourceLocation: place)
  }

  @Test func `one text is one answer`() {
    let range = FormField.NumberRange(unit: nil, least: nil, most: nil, decimals: 0)
    for kind in [
      .text(maxCharacters: 9), .number(range), .money, .date, .code(.residentID), .yesNo, .category,
      .agency(holding: "worker"), .person(holding: "worker"), .shape(.area), .object(register: "trees"),
    ] as [FormField.Kind] {
      check(kind, ["f": "7"], expect: .text("7"))
      check(kind, [:], expect: .text(""))
    }
  }

  @Test func `two days`() {
    check(.period, ["f.from": "2026-03-01", "f.to": "2026-03-09"], expect: .texts(["2026-03-01", "2026-03-09"]))
    check(.period, ["f.to": "2026-03-09"], expect: .texts(["", "2026-03-09"]))
  }

  @Test func `one of the options, or several`() {
    check(.choice(Self.options, many: false), ["f": "pipe"], expect: .text("pipe"))
    check(.choice(Self.options, many: true), ["f.green": "on", "f.road": "on"], expect: .texts(["road", "green"]))
    check(.choice(Self.options, many: true), ["f.palace": "on"], expect: .texts([]))
  }

  @Test func `a row for each number, empty ones between keep the others' numbers`() {
    check(.group(Self.parts, atMost: 9), [:], expect: .rows([]))
    check(
      .group(Self.parts, atMost: 9), ["f.1.part": "roof", "f.1.cost": "5", "f.3.part": "yard", "f.2.part": ""],
      expect: .rows([
        ["part": .text("roof"), "cost": .text("5")], ["part": .text(""), "cost": .text("")],
        ["part": .text("yard"), "cost": .text("")],
      ]))
  }

  @Test func `a row past the last is not read`() {
    check(.group(Self.parts, atMost: 2), ["f.3.part": "yard"], expect: .rows([]))
    check(.group(Self.parts, atMost: 2), ["f.0.part": "yard", "f.-1.part": "x", "f..part": "y"], expect: .rows([]))
  }

  @Test func `rows from a spreadsheet follow those that were typed`() {
    check(
      .group(Self.parts, atMost: 9), ["f.1.part": "roof", "f.pasted": "yard\t1,200\r\n\r\nwall，7\n"],
      expect: .rows([
        ["part": .text("roof"), "cost": .text("")], ["part": .text("yard"), "cost": .text("1,200")],
        ["part": .text("wall"), "cost": .text("7")],
      ]))
  }

  @Test func `a book that is pasted is read to one row past the limit`() {
    let book = (1...5000).map { "\($0)\t1" }.joined(separator: "\n")
    guard
      case .rows(let rows) = TypedForm(texts: ["f.pasted": book])
        .inputs(for: [Self.field("f", .group(Self.parts, atMost: 3))])["f"]
    else {
      Issue.record("rows are rows")
      return
    }
    #expect(rows.count == 4)
  }

  @Test func `what is reckoned is not read`() {
    let form = TypedForm(texts: ["sum": "9"])
    #expect(form.inputs(for: [Self.field("sum", .money, calculated: true)]).isEmpty)
  }
}

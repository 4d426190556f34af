import CityModel
import Foundation
import Testing

@testable import Casework

/// What a browser may send, and what is wrong with it, all at once.
struct FormTests {
  @Test func everyFaultIsToldAtOnce() throws {
    try check(
      """
      category=swamp description= photo=p1,p2,p3,p4 colour=red size=2
      """,
      expect: """
        category form.unknown-choice
        place form.required
        description form.required
        photo form.too-many-photos limit 3
        colour form.unknown-field
        size form.unknown-field
        """)
    try check("", expect: "category form.required\nplace form.required\ndescription form.required")
    try check("category=lamp place= description=dark photo=", expect: "place form.required")
  }

  @Test func textsAreLimitedByWhatPeopleSeeAsCharacters() throws {
    let usual = "category=lamp place=bridge description="
    try check(usual + String(repeating: "灯", count: 500), expect: "taken")
    try check(usual + String(repeating: "灯", count: 501), expect: "description form.too-long limit 500")
    try check(usual + String(repeating: "👩‍👩‍👧", count: 500), expect: "taken")
    try check("category=lamp description=dark place=" + String(repeating: "桥", count: 200), expect: "taken")
    try check(
      "category=lamp description=dark place=" + String(repeating: "桥", count: 201),
      expect: "place form.too-long limit 200")
    try check(usual + "dark photo=p1,p2,p3,p3", expect: "taken")
  }

  @Test func textsAreTidied() {
    #expect("  dark \r\n and \u{0}wet\t\u{7}! \n ".tidy == "dark \n and wet\t!")
    #expect(" \n\t\u{3000}".tidy.isEmpty)
  }

  @Test func personalTextsLieApart() throws {
    let town = try Exampleton()
    let line = try Line("11-23 09:00 lin files category=lamp place=bridge description=dark contact=\"door 4\"")
    let form = try checkForm(
      town.procedure.fields, line.input(town.procedure.fields), procedure: town.procedure, pack: town.pack)
    #expect(form.personal == ["contact": "door 4"])
    #expect(form.answers["contact"] == nil)
    #expect(form.sealed(with: ["contact": "ab12"])["contact"] == .commitment("ab12"))
  }

  @Test func choicesOfOtherKinds() throws {
    let town = try Exampleton()
    func fault(_ action: ID<Action>, _ field: String, _ input: FormInput) throws -> [String] {
      let fields = try #require(town.procedure.action(action)).fields
      do {
        _ = try checkForm(fields, [field: input], procedure: town.procedure, pack: town.pack)
        return []
      } catch {
        return error.faults.map(\.code)
      }
    }
    #expect(try fault("dispatch", "agency", .text("works")) == [])
    #expect(try fault("dispatch", "agency", .text("desk")) == ["form.unknown-choice"])
    #expect(try fault("dispatch", "agency", .text("nobody")) == ["form.unknown-choice"])
    #expect(try fault("dispatch", "agency", .photos([])) == ["form.unknown-choice"])
    #expect(try fault("judge", "fixed", .text("yes")) == [])
    #expect(try fault("judge", "fixed", .text("perhaps")) == ["form.unknown-choice"])
    #expect(try fault("judge", "fixed", .text("")) == ["form.required"])
    #expect(try fault("finish", "after-photo", .text("p1")) == ["form.unknown-choice", "form.required"])
  }

  /// A form that was checked against other questions is not taken.
  @Test func aFormOfAnotherActionIsRefused() {
    let field = FormField(
      id: "fixed", label: LocalizedText(zh: "", en: ""), hint: nil, kind: .yesNo, isRequired: true,
      visibility: .everyone)
    func codes(_ form: CheckedForm) -> [String] {
      Case.formRefusal([field], form, known: [:])?.faults.map { "\($0.field) \($0.code)" } ?? []
    }
    #expect(codes(CheckedForm(answers: ["fixed": .yesNo(true)])) == [])
    #expect(codes(CheckedForm(answers: ["fixed": .text("yes")])) == ["fixed form.unknown-choice"])
    #expect(codes(CheckedForm(personal: ["fixed": "yes"])) == ["fixed form.required", "fixed form.unknown-field"])
    #expect(codes(CheckedForm(answers: ["fixed": .yesNo(true), "x": .yesNo(true)])) == ["x form.unknown-field"])
  }

  private func check(
    _ input: String, expect expected: String, _ sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let town = try Exampleton()
    let fields = town.procedure.fields
    let line = try Line("11-23 09:00 lin files " + input)
    var found = "taken"
    do {
      _ = try checkForm(fields, line.input(fields), procedure: town.procedure, pack: town.pack)
    } catch {
      let faults = error.faults.map { fault in
        ([fault.field, fault.code] + fault.values.map { "\($0) \($1)" }).joined(separator: " ")
      }
      found = faults.joined(separator: "\n")
    }
    #expect(found == expected, sourceLocation: sourceLocation)
  }
}

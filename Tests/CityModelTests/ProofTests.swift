import CityModel
import Foundation
import Testing

/// What is proved of whole procedures, and what is honestly left open.
@Suite struct ProofTests {
  @Test("the example's guards hang on evidence and reopenings, which no form decides") func example() throws {
    let pack = try exampleWith(guards: [])
    let found = proof(of: pack.procedures[0], in: pack)
    #expect(
      found.summary(of: "street-report") == "street-report: 8 stages, 14 actions, 2 guards: 0 enumerated, 2 not decided"
    )
    #expect(found.deadEnds == [] && found.impossible == [])
    #expect(found.undecided == [])
  }

  @Test(
    "what a guard comes to, over every answer that can be given before",
    arguments: [
      (#"form.kind == "shop""#, "sometimes"),
      (#"form.kind != "garden""#, "always"),
      (#"form.kind == "shop" && form.metres > 3"#, "not-decided"),
      (#"form.kind == "garden" && form.metres > 3"#, "never"),
      (#"form.kind == "shop" || form.kind == "home" || form.metres > 3"#, "always"),
      ("form.metres > 3", "not-decided"),
      ("has(form.uses)", "sometimes"),
      (#"!has(form.uses) || size(form.uses) <= 3"#, "always"),
      (#"has(form.uses) && "c" in form.uses && size(form.uses) == 3"#, "sometimes"),
      (#"this.category == "lamp""#, "sometimes"),
      ("this.category == form.category", "always"),
      (#"this.category in ["lamp", "stall"]"#, "always"),
      (#"this.stage == "dispatched""#, "always"),
      (#"this.stage == "working""#, "never"),
      (#"form.agency == "office" || this.joined > 3"#, "not-decided"),
      ("form.agency != \"\"", "always"),
      ("form.lost", "sometimes"),
      ("this.reopenings < 2", "not-decided"),
    ])
  func verdict(rule: String, verdict: String) throws {
    let pack = try exampleWith(guards: [rule])
    let found = proof(of: pack.procedures[0], in: pack)
    #expect(found.guards.first { $0.action == "begin" }?.verdict.rawValue == verdict)
  }

  @Test("a renewal with a stage of every kind: what the vote came to is gone through, the cost is not")
  func renewalIsWalked() throws {
    let files = try CityModelTests.example().merging(["procedures/renewal.yaml": Array(renewal.utf8)]) { $1 }
    let pack = try #require(loadPack(PackFiles(files: files)).value)
    let found = proof(of: try #require(pack.procedure("renewal")), in: pack)
    #expect(found.summary(of: "renewal") == "renewal: 15 stages, 25 actions, 4 guards: 3 enumerated, 1 not decided")
    #expect(found.guards.map(\.verdict) == [.sometimes, .sometimes, .notDecided, .sometimes])
    #expect(found.combinations == 3 * 3 * 4 && found.undecided == [] && found.deadEnds == [])
  }

  @Test("more combinations than are gone through: the widest question is given up, the rest stays decided")
  func tooManyCombinations() throws {
    let wide = (0..<5).map { "has(form.many_\($0))" }.joined(separator: " || ")
    let pack = try exampleWith(guards: [wide, #"form.kind == "shop""#])
    let found = proof(of: pack.procedures[0], in: pack)
    #expect(found.guards.filter { $0.action == "begin" }.map(\.verdict) == [.notDecided, .sometimes])
    #expect(found.combinations <= ProofLimits.combinations)
  }
}

/// The example with further questions and these guards on its action `begin`.
///
/// They only warn, so that a table may hold what can never be true.
private func exampleWith(guards rules: [String]) throws -> Pack {
  var files = try CityModelTests.example()
  let path = "procedures/street-report.yaml"
  let text = String(decoding: try #require(files[path]), as: UTF8.self)
  files[path] = Array(
    text.replacingOccurrences(of: "\nstages:\n", with: "\n\(questions)stages:\n").replacingOccurrences(
      of: "  - id: begin\n", with: "  - id: begin\n\(rules.isEmpty ? "" : "    guards:\n")\(guards(rules))"
    ).utf8)
  let checked = loadPack(PackFiles(files: files))
  return try #require(checked.value, "\(CityModel.text(checked.diagnostics))")
}

private func guards(_ rules: [String]) -> String {
  rules.map { "      - { severity: warn, rule: '\($0)', reason: { zh: 因, en: Why } }\n" }.joined()
}

private let questions: String = {
  let many = (0..<5).map { question("many-\($0)", "kind: choice, many: true, options: [\(options("abcdef"))]", false) }
  return
    ([
      question(
        "kind",
        "kind: choice, options: [{ value: shop, name: { zh: 店, en: Shop } }, { value: home, name: { zh: 家, en: Home } }]",
        true),
      question("metres", "kind: number", true),
      question("uses", "kind: choice, many: true, options: [\(options("abc"))]", false),
      question("lost", "kind: yes-no", true),
    ] + many).joined()
}()

private func question(_ id: String, _ kind: String, _ required: Bool) -> String {
  "  - { id: \(id), label: { zh: 问, en: Question }, required: \(required), visibility: public, \(kind) }\n"
}

private func options(_ letters: String) -> String {
  letters.map { "{ value: \($0), name: { zh: 项, en: Option } }" }.joined(separator: ", ")
}

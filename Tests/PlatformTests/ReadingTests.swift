import Casework
import CityModel
import Testing

@testable import Platform

@Suite struct ReadingTests {
  @Test("Whoever gave something of themselves sees who read it, in which role and why; nobody else does")
  func readings() async throws {
    try await Town.visit { town in
      let people = try await town.staff()
      let resident = try await town.account("resident", nil, nil)
      let other = try await town.account("other", nil, nil)
      let dispatcher = try #require(people["dispatcher"])
      let report = try await town.file(by: resident, contact: "door 4")
      _ = try await town.file(by: other, contact: "door 5")
      #expect(try await town.platform.readingsOfMe(resident).isEmpty)
      _ = try await town.platform.contact(report.number, viewer: dispatcher, purpose: "to ask which lamp")
      town.wait(hours: 1)
      _ = try await town.platform.contact(report.number, viewer: dispatcher, purpose: "to say when we come")
      let readings = try await town.platform.readingsOfMe(resident)
      #expect(readings.map(\.purpose) == ["to say when we come", "to ask which lamp"])
      let first = try #require(readings.last)
      #expect(first.number == report.number && first.label.en == "Contact")
      #expect(first.role?.id == "dispatcher" && first.agency?.id == "desk")
      #expect(try await town.platform.readingsOfMe(other).isEmpty)
      #expect(try await town.platform.readings(followToken: report.followToken).count == 2)
      #expect(try await refusal { _ = try await town.platform.readings(followToken: "none") } == "case.not-found")
      #expect(try await refusal { _ = try await town.platform.readingsOfMe(.anonymous) } == "account.sign-in")
    }
  }

  @Test("Who answered a notice or a panel finds it again; what is open to residents is there for everybody")
  func matters() async throws {
    try await Town.visit(editing: consulting) { town in
      let people = try await town.staff()
      let resident = try await town.account("resident", nil, nil)
      let neighbour = try await town.account("neighbour", nil, nil)
      let report = try await town.file(by: resident)
      try await town.walk(report, to: "registered", by: people)
      #expect(try await town.act("post", "dispatcher@desk", on: report.number) == "ok")
      try await town.platform.opine(
        report.number, input: ["opinion-text": .text("A brighter one.")], key: town.key(), viewer: neighbour,
        client: "192.0.2.9")
      let theirs = try await town.platform.matters(neighbour)
      #expect(theirs.own.isEmpty && theirs.panels.isEmpty && theirs.open.isEmpty)
      #expect(theirs.opinions.map { "\($0.matter.number) \($0.opinion.number)" } == ["\(report.number) 1"])
      #expect(theirs.opinions.first?.opinion.isAdopted == nil)
      let own = try await town.platform.matters(resident)
      #expect(own.own.map(\.number) == [report.number] && own.opinions.isEmpty)
      #expect(try await refusal { _ = try await town.platform.matters(.anonymous) } == "account.sign-in")
    }
  }
}

/// What is registered is on notice, and anybody may speak.
private func consulting(_ files: inout [String: String]) {
  let path = "procedures/street-report.yaml"
  files[path]?.replace(
    "{ id: registered, name: { zh: 立案, en: Registered }, outcome: open }",
    with: "{ id: registered, name: { zh: 公示, en: On notice }, outcome: open, kind: notice, "
      + "notice: { least: { amount: 5, unit: working-days, status: demonstration } } }")
  files[path]? += """

      - id: post
        name: { zh: 公示, en: Put up }
        from: [registered]
        by: { role: dispatcher }
        does: post
      - id: opine
        name: { zh: 提意见, en: Speak }
        from: [registered]
        by: anyone
        does: opine
        fields:
          - { id: opinion-text, label: { zh: 意见, en: Opinion }, kind: text, max-characters: 300, required: true, visibility: public }
      - id: reply
        name: { zh: 答复, en: Reply }
        from: [registered]
        by: { role: dispatcher }
        does: answer
        fields:
          - { id: opinion, label: { zh: 意见编号, en: Opinion }, kind: number, decimals: 0, required: true, visibility: public }
          - { id: adopted, label: { zh: 采纳, en: Adopted }, kind: yes-no, required: true, visibility: public }
          - { id: reason, label: { zh: 答复, en: Reply }, kind: text, max-characters: 300, required: true, visibility: public }
    """
}

extension Town {
  fileprivate func file(by viewer: Viewer, contact: String) async throws -> FiledReport {
    try await platform.file(
      "street-report",
      input: [
        "category": .text("lamp"), "description": .text("Dark."), "contact": .text(contact),
        "place": .place(PlaceInput(words: "by the gate", region: "", place: "market", longitude: "", latitude: "")),
      ], key: key(), viewer: viewer, client: "192.0.2.1")
  }
}

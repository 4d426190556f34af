import CityModel
import Foundation
import Testing

@testable import Casework

/// Lines are steps, with what the panel says of them: `an opines good -> 1 of 2`.
struct PanelTests {
  @Test func `three reviewers to the end`() throws {
    try check(
      """
      an invited as lead -> 0 of 2
      bo invited -> 0 of 2
      cai invited -> 0 of 2
      an accepts -> 0 of 2
      bo accepts -> 0 of 2
      an opines good -> 1 of 2
      bo opines fair -> 2 of 2
      cai declines other -> 2 of 2, open
      """)
  }

  /// Enough opinions are not all: cai could still be led by them.
  @Test func `closed before all have spoken`() throws {
    try check(
      """
      an invited -> 0 of 2
      bo invited -> 0 of 2
      cai invited -> 0 of 2
      an accepts -> 0 of 2
      an opines good -> 1 of 2
      bo accepts -> 1 of 2
      bo opines good -> 2 of 2
      close -> 2 of 2, open
      cai accepts -> no: closed
      dai invited -> no: closed
      close -> no: closed
      """)
  }

  @Test func `closed without a quorum`() throws {
    try check(
      "an invited -> 0 of 2\nclose -> 0 of 2, open")
  }

  /// A conflict found late takes the opinion away; the seat can be filled again.
  @Test func conflict() throws {
    try check(
      """
      an invited as lead -> 0 of 2
      bo invited -> 0 of 2
      an declines conflict -> 0 of 2
      an accepts -> no: not-now
      an declines other -> no: not-now
      an declines conflict -> no: not-now
      an opines good -> no: not-now
      an invited -> no: already-invited
      bo accepts -> 0 of 2
      cai invited as lead -> 0 of 2
      cai accepts -> 0 of 2
      bo opines good -> 1 of 2
      cai opines poor -> 2 of 2, open
      dai invited -> no: complete
      bo declines other -> no: not-now
      bo declines conflict -> 1 of 2
      dai invited -> 1 of 2
      dai accepts -> 1 of 2
      dai opines excellent -> 2 of 2, open
      """)
  }

  @Test func refusals() throws {
    try check(
      """
      an accepts -> no: not-invited
      an declines other -> no: not-invited
      an opines good -> no: not-invited
      an invited as lead -> 0 of 2
      an invited -> no: already-invited
      bo invited as lead -> no: lead-taken
      an opines good -> no: not-now
      an accepts -> 0 of 2
      an accepts -> no: not-now
      an opines -> no: empty-opinion
      an opines good -> 1 of 2
      an opines poor -> no: not-now
      """)
  }

  @Test func `no more seats than fifty`() throws {
    var panel = PanelState(quorum: 50)
    for number in 1...50 { try panel.apply(.invite(ID("p\(number)"), isLead: false)) }
    #expect(throws: PanelRefusal.full) { try panel.apply(.invite("one-more", isLead: false)) }
  }

  /// Who reads the case while it goes on.
  @Test func reading() throws {
    let life: [(String, String)] = [
      ("an invited", ""), ("bo invited", ""), ("cai invited", ""), ("an accepts", "an"), ("an opines good", "an"),
      ("bo accepts", "an bo"), ("cai declines conflict", "an bo"), ("bo opines fair", "an bo"),
      ("bo declines conflict", "an"), ("close", "an"),
    ]
    var panel = PanelState(quorum: 2)
    for (step, expected) in life {
      try panel.apply(try panelStep(step))
      let readers = ["an", "bo", "cai", "clerk"].filter { panel.mayReadCase(ID($0)) }
      #expect(readers.joined(separator: " ") == expected, "after \(step)")
    }
  }

  private func check(_ life: String) throws {
    var panel = PanelState(quorum: 2)
    var played: [String] = []
    for line in life.split(separator: "\n") {
      let words = line.components(separatedBy: " -> ")
      played.append("\(words[0]) -> \(said(of: try panelStep(words[0]), by: &panel))")
    }
    #expect(played.joined(separator: "\n") == life)
  }
}

private func said(of step: PanelStep, by panel: inout PanelState) -> String {
  let before = panel
  do throws(PanelRefusal) {
    try panel.apply(step)
    return "\(panel.opinions) of \(panel.quorum)" + (panel.areOpinionsOpen ? ", open" : "")
  } catch {
    return "no: \(error.rawValue)" + (panel == before ? "" : ", but changed")
  }
}

private func panelStep(_ text: String) throws -> PanelStep {
  let words = text.split(separator: " ").map(String.init)
  let person = ID<Person>(words[0])
  switch words.dropFirst().first {
  case "invited": return .invite(person, isLead: words.last == "lead")
  case "accepts": return .accept(person)
  case "declines": return .decline(person, try #require(PanelSeat.Decline(rawValue: words[2])))
  case "opines": return .opine(person, PanelOpinion(grade: words.count > 2 ? words[2] : "", reason: "because"))
  default: return .close
  }
}

import Casework
import CityModel
import HTTPTypes
import Hummingbird
import Platform

/// For those who work on a case: the roll of a vote with each unit's code, paper ballots, ballots that do not count; and
/// the printed codes of an anonymous survey.
enum RollPage {
  static func show(_ site: Site) async throws -> Response { try await page(site) }

  /// A ballot that was given on paper.
  static func enter(_ site: Site) async throws -> Response {
    try await change(site, said: "entered") { number in
      guard let choice = Ballot.Choice(rawValue: site.typed["choice"]) else { throw Refusal("vote.no-choice") }
      try await site.platform.enterBallot(number, unit: site.typed["unit"], choice: choice, viewer: site.viewer)
    }
  }

  static func void(_ site: Site) async throws -> Response {
    try await change(site, said: "voided") { number in
      try await site.platform.voidBallot(
        number, unit: site.typed["unit"], reason: site.typed["reason"], viewer: site.viewer)
    }
  }

  /// Codes are shown this once: only their hashes are kept.
  static func makeCodes(_ site: Site) async throws -> Response {
    let number = site.parameter("number")
    let codes = try await site.platform.paperCodes(Int(site.typed["count"]) ?? 0, for: number, viewer: site.viewer)
    let page: Model = ["number": number, "codes": codes]
    return site.page("activities/codes", title: site.text("survey.codesTitle"), page, section: "/desk").unstored
  }

  private static func change(
    _ site: Site, said: String, _ step: (String) async throws -> Void
  ) async throws -> Response {
    let number = site.parameter("number")
    do {
      try await step(number)
    } catch let refusal as Refusal where refusal.code.hasPrefix("vote.") || refusal.code == "form.invalid" {
      return try await page(site, problem: site.text(of: refusal), status: status(of: refusal))
    }
    return site.redirect(to: "/desk/cases/\(number.percentEncoded)/roll?said=\(said)")
  }

  private static func page(
    _ site: Site, problem: String? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let number = site.parameter("number")
    let view = try await site.platform.caseView(number, viewer: site.viewer)
    guard case .vote(let vote) = view.activity else { throw Refusal("vote.closed") }
    guard let roll = vote.roll else { throw vote.refusal ?? Refusal("case.not-your-role") }
    let said = ["entered": "vote.entered", "voided": "vote.voided"][site.query["said"] ?? ""].map { site.text($0) }
    let page: Model = [
      "number": number, "question": vote.rule.question[site.language], "problem": problem ?? false,
      "said": said ?? false, "units": roll.map { unit($0, site) },
      "open": roll.filter { $0.ballot == nil }.map(\.unit), "given": roll.filter { $0.ballot != nil }.map(\.unit),
      "hasGiven": roll.contains { $0.ballot != nil }, "hasOpen": roll.contains { $0.ballot == nil },
      "choices": Site.choices(chosen: "", site),
    ]
    return site.page("activities/roll", title: site.text("vote.rollTitle"), page, status: status, section: "/desk")
      .unstored
  }

  /// How a unit voted is not shown before all is counted, only that it did.
  private static func unit(_ unit: VoteView.Unit, _ site: Site) -> Model {
    [
      "unit": unit.unit, "area": site.number(Double(unit.areaHundredths) / 100, decimals: 2), "code": unit.code,
      "hasVoted": unit.ballot != nil,
      "channel": unit.ballot.map { site.text("vote.channel-\($0.channel.rawValue)") } ?? site.text("vote.notYet"),
    ]
  }
}

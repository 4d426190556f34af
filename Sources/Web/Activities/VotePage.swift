import Casework
import CityModel
import HTTPTypes
import Hummingbird
import Platform

/// A vote of owners that is open: what is asked, how many take part, and the ballot, given with the code of the unit.
struct VotePage {
  let view: VoteView
  let stage: Model
  let site: Site
  var problem: String?

  static func show(_ site: Site) async throws -> Response { try await page(site).response() }

  static func send(_ site: Site) async throws -> Response {
    let number = site.parameter("number")
    do {
      guard let choice = Ballot.Choice(rawValue: site.typed["choice"]) else { throw Refusal("vote.no-choice") }
      try await site.platform.castBallot(
        number, unit: site.typed["unit"], code: site.typed["code"], choice: choice)
    } catch let refusal as Refusal where refusal.code.hasPrefix("vote.") && refusal.code != "vote.closed" {
      var page = try await page(site)
      page.problem = site.text(of: refusal)
      return page.response(status: status(of: refusal))
    }
    return site.redirect(to: "/reports/\(number.percentEncoded)?said=voted")
  }

  private static func page(_ site: Site) async throws -> VotePage {
    let number = site.parameter("number")
    let view = try await site.platform.vote(number)
    let report = try await site.platform.publicCase(number, viewer: site.viewer)
    return VotePage(
      view: view, stage: site.activity(report.activity, in: report.row.stage, isPublic: true), site: site)
  }

  private func response(status: HTTPResponse.Status = .ok) -> Response {
    let page: Model = [
      "number": view.number, "question": view.rule.question[site.language], "problem": problem ?? false,
      "unit": site.typed["unit"], "choices": Site.choices(chosen: site.typed["choice"], site),
    ]
    let whole = page.merging(stage) { page, _ in page }
    return site.page(
      "activities/vote", title: site.text("vote.title"), whole, status: status, section: "/services"
    ).unstored
  }
}

extension Site {
  /// The three things that a ballot can say.
  static func choices(chosen: String, _ site: Site) -> [Model] {
    Ballot.Choice.allCases.map { choice in
      [
        "optionID": "choice-\(choice.rawValue)", "optionValue": choice.rawValue, "checked": choice.rawValue == chosen,
        "optionName": site.text("vote.choice-\(choice.rawValue)"),
      ]
    }
  }
}

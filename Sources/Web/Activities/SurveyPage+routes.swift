import Casework
import CityModel
import HTTPTypes
import Hummingbird
import Platform

extension SurveyPage {
  static func show(_ site: Site) async throws -> Response { try await page(site).response() }

  /// A panel's answer, or an anonymous one with a code on paper.
  static func send(_ site: Site) async throws -> Response {
    var page = try await page(site)
    page.typed = site.typed
    do {
      return try await page.take()
    } catch let refusal as Refusal where !refusal.faults.isEmpty || refusal.code.hasPrefix("survey.") {
      page.faults = refusal.faults
      if refusal.faults.isEmpty { page.problem = site.text(of: refusal) }
      return page.response(status: status(of: refusal))
    }
  }

  private func take() async throws -> Response {
    let input = typed.inputs(for: view.rule.questions)
    guard view.rule.promise == .anonymous else {
      try await site.platform.answerPanel(view.number, input: input, viewer: site.viewer)
      return site.redirect(to: "/reports/\(view.number.percentEncoded)?said=answered")
    }
    let receipt = try await site.platform.answerSurvey(view.number, by: .paperCode(typed["_code"]), input: input)
    var page = self
    page.receipt = site.text("survey.\(receipt.word)")
    return page.response()
  }

  private static func page(_ site: Site) async throws -> SurveyPage {
    SurveyPage(view: try await site.platform.survey(site.parameter("number"), viewer: site.viewer), site: site)
  }

  private func response(status: HTTPResponse.Status = .ok) -> Response {
    site.page(
      "activities/survey", title: view.title[site.language], model, status: status, section: "/services"
    ).unstored
  }
}

/// What the browser's script sends and is answered: the token to be signed as who is signed in, the answers as nobody.
extension SurveyPage {
  static func sign(_ site: Site) async throws -> Response {
    let signature = try await site.platform.signToken(
      site.form.fields["blinded"] ?? "", for: site.parameter("number"), viewer: site.viewer)
    return site.json(["signature": signature])
  }

  static func answer(_ site: Site) async throws -> Response {
    let number = site.parameter("number")
    let questions = try await site.platform.survey(number, viewer: .anonymous).rule.questions
    let typed = TypedForm(texts: site.form.fields.answersOnly)
    let receipt = try await site.platform.answerSurvey(
      number, by: .token(site.form.fields["token"] ?? "", signature: site.form.fields["signature"] ?? ""),
      input: typed.inputs(for: questions))
    return site.json(["receipt": receipt.word, "text": site.text("survey.\(receipt.word)")])
  }
}

extension SurveyReceipt {
  var word: String {
    switch self {
    case .counted: "counted"
    case .countedBefore: "countedBefore"
    }
  }
}

extension [String: String] {
  /// What stands under `answers` of a body in JSON.
  fileprivate var answersOnly: [String: String] {
    reduce(into: [:]) { only, field in
      if field.key.hasPrefix("answers.") { only[String(field.key.dropFirst("answers.".count))] = field.value }
    }
  }
}

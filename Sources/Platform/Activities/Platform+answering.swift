package import Casework
import CityModel
import Foundation
import Storage

extension Platform {
  /// The survey that stands open in a case, and what it promises, before the first question is asked.
  ///
  /// - Throws: `case.not-found`; `survey.closed` where none is open.
  package func survey(_ number: String, viewer: Viewer) async throws -> SurveyView {
    let running = try await open(number)
    let (rule, stage) = try openSurvey(in: running)
    return try await survey(rule, stage, running, viewer)
  }

  /// Answers as one of a panel: under a pseudonym that is the same whenever this case asks again.
  ///
  /// - Throws: `account.sign-in`; `survey.closed`; `survey.not-eligible`; `survey.already-answered`; `form.invalid`.
  package func answerPanel(_ number: String, input: [String: FormInput], viewer: Viewer) async throws {
    let running = try await open(number)
    let (rule, _) = try openSurvey(in: running)
    guard rule.promise == .panel else { throw Refusal("survey.closed") }
    if let refusal = try await refusal(rule, running, viewer) { throw refusal }
    guard let account = viewer.account else { throw Refusal("account.sign-in") }
    let form = try checkForm(rule.questions, input, procedure: running.procedure, pack: running.pack)
    let author = try await pseudonym(of: account.person, in: running.value.id)
    let contribution = Contribution(
      id: ID(world.token()), activity: running.activity(running.value.stage), kind: .answer, author: author.text,
      bytes: try canonicalJSON(form.answers), at: now)
    if case .alreadyThere = try await store.contributions.add(contribution) { throw Refusal("survey.already-answered") }
  }

  /// Signs a blinded token for who may answer the anonymous survey that stands open in a case.
  ///
  /// - Throws: `case.not-found`; `survey.closed`; `survey.wrong-key` where the key is not the one that the case's event
  ///   names; those of `signBlinded`.
  package func signToken(_ blinded: String, for number: String, viewer: Viewer) async throws -> String {
    let running = try await open(number)
    let (rule, _) = try openSurvey(in: running)
    guard rule.promise == .anonymous else { throw Refusal("survey.closed") }
    let key = try await openSurvey(running.activity(running.value.stage))
    guard running.opens(key) else { throw Refusal("survey.wrong-key") }
    return try await signBlinded(blinded, for: running.activity(running.value.stage), viewer: viewer) { account in
      account.role == nil
    }
  }

  /// Counts an anonymous answer. Takes no session and no address.
  ///
  /// - Throws: `survey.closed`; `form.invalid`; those of `answerAnonymously`.
  package func answerSurvey(
    _ number: String, by credential: SurveyCredential, input: [String: FormInput]
  ) async throws -> SurveyReceipt {
    let running = try await open(number)
    let (rule, _) = try openSurvey(in: running)
    guard rule.promise == .anonymous else { throw Refusal("survey.closed") }
    let form = try checkForm(rule.questions, input, procedure: running.procedure, pack: running.pack)
    return try await answerAnonymously(
      running.activity(running.value.stage), by: credential, answers: form.answers)
  }

  /// Codes to be printed for people without a device; for who works on the case.
  package func paperCodes(_ count: Int, for number: String, viewer: Viewer) async throws -> [String] {
    let (running, _) = try await counting(number, viewer)
    let (rule, _) = try openSurvey(in: running)
    guard rule.promise == .anonymous else { throw Refusal("survey.closed") }
    _ = try await openSurvey(running.activity(running.value.stage))
    return try await makePaperCodes(count, for: running.activity(running.value.stage))
  }

  private func openSurvey(in running: RunningCase) throws -> (SurveyRule, Stage) {
    let stage = running.stage(running.value.stage)
    guard case .survey(let rule) = stage.kind else { throw Refusal("survey.closed") }
    return (rule, stage)
  }

  func survey(_ rule: SurveyRule, _ stage: Stage, _ running: RunningCase, _ viewer: Viewer) async throws -> SurveyView {
    let activity = running.activity(stage.id)
    let frame = running.rows(of: rule.frame)
    var answered: Int
    var codes: SurveyView.Codes?
    var strata: [SurveyView.Stratum] = []
    var key: SurveyKey?
    switch rule.promise {
    case .anonymous:
      let opened = try await openSurvey(activity)
      key = running.opens(opened) ? opened : nil
      let tally = try await surveyTally(activity)
      answered = tally.answers
      codes = SurveyView.Codes(printed: tally.codesPrinted, used: tally.codesUsed)
    case .panel:
      let answers = try await answers(rule, activity)
      answered = answers.count
      strata = rule.progress(answers, frame: frame).map {
        SurveyView.Stratum(name: $0.name, units: $0.units, answered: $0.answered, least: $0.least)
      }
    }
    let refusal = try await refusal(rule, running, viewer)
    return SurveyView(
      number: running.value.number, title: stage.name, rule: rule, procedure: running.procedure, answered: answered,
      units: rule.units(frame), frame: rule.strata(frame), strata: strata, key: key,
      fingerprint: rule.promise == .anonymous ? running.surveyKey ?? key?.fingerprint : nil, codes: codes,
      hasAnswered: rule.promise == .panel ? refusal?.code == "survey.already-answered" : nil, refusal: refusal)
  }

  /// Why the viewer may not answer, in this order: not signed in, not asked, answered already.
  private func refusal(_ rule: SurveyRule, _ running: RunningCase, _ viewer: Viewer) async throws -> Refusal? {
    guard let account = viewer.account else {
      return rule.promise == .panel ? Refusal("account.sign-in") : nil
    }
    if account.role != nil { return Refusal("survey.not-eligible") }
    guard rule.promise == .panel else { return nil }
    let author = try await pseudonym(of: account.person, in: running.value.id).text
    if let earlier = rule.repeats, try await !hasAnswered(author, running.activity(earlier)) {
      return Refusal("survey.not-of-the-panel")
    }
    return try await hasAnswered(author, running.activity(running.value.stage))
      ? Refusal("survey.already-answered") : nil
  }

  private func hasAnswered(_ author: String, _ activity: CaseActivity) async throws -> Bool {
    try await store.contributions.standing(activity).contains { $0.author == author && $0.kind == .answer }
  }
}

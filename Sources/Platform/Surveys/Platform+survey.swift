package import Casework
import CityModel
import Storage

/// Anonymous surveys. People sign in to have a token signed that nobody sees; the answer comes later, with the token and
/// without a session.
extension Platform {
  /// Most codes that one survey prints at once.
  private static let mostCodes = 5000

  /// Opens a survey under a key of its own, or finds it open.
  package func openSurvey(_ activity: CaseActivity) async throws -> SurveyKey {
    if try await store.surveys.keys(activity) == nil { try await store.surveys.open(activity, SurveyKeys.fresh()) }
    return try await surveyKey(activity)
  }

  /// - Throws: `Refusal("survey.unknown")`.
  package func surveyKey(_ activity: CaseActivity) async throws -> SurveyKey { try await keys(activity).view() }

  /// Signs a blinded token, one for each person. The same one asked for again is signed again, for an answer may be lost
  /// on its way.
  ///
  /// - Parameters:
  ///   - blinded: in base 64 for addresses.
  ///   - isEligible: whether the signed-in person may take part.
  /// - Returns: the blind signature, in base 64 for addresses.
  /// - Throws: `Refusal` with, in this order, `account.sign-in`, `survey.not-eligible`, `survey.unknown`, `survey.closed`,
  ///   `survey.bad-request`, `survey.already-issued`.
  package func signBlinded(
    _ blinded: String, for activity: CaseActivity, viewer: Viewer,
    isEligible: (AccountView) async throws -> Bool = { _ in true }
  ) async throws -> String {
    guard let account = viewer.account else { throw Refusal("account.sign-in") }
    guard try await isEligible(account) else { throw Refusal("survey.not-eligible") }
    let keys = try await keys(activity)
    guard let blinded = bytes(base64URL: blinded) else { throw Refusal("survey.bad-request") }
    let signature = try keys.sign(blinded: blinded)
    try await store.surveys.issue(activity, to: account.person, blinded: blinded)
    return base64URL(signature)
  }

  /// Counts an answer that nobody can tie to a person. Called without a session and without an address, so that neither
  /// can be noted by mistake.
  ///
  /// - Parameter answers: checked against the survey's questions already; stored as canonical JSON, so that the way a
  ///   browser writes says nothing.
  /// - Throws: `Refusal` with, in this order, `survey.unknown`, `survey.bad-token`, `survey.answer-too-long`,
  ///   `survey.no-such-code`, `survey.closed`, `survey.full`.
  package func answerAnonymously(
    _ activity: CaseActivity, by credential: SurveyCredential, answers: some Encodable & Sendable
  ) async throws -> SurveyReceipt {
    let pass = try credential.pass(await keys(activity))
    let answer = SurveyAnswer(day: try await current().clock.day(of: now), answers: try canonicalJSON(answers))
    return try await store.surveys.answer(activity, by: pass, id: world.randomBytes(32), answer)
  }

  /// Codes for people without a device, each worth one token. They are shown this once, to be printed, cut apart and drawn
  /// from an urn; nothing tells who drew which.
  ///
  /// - Throws: `Refusal` with `survey.bad-request` for none or more than 5,000, `survey.unknown`, `survey.closed`.
  package func makePaperCodes(_ count: Int, for activity: CaseActivity) async throws -> [String] {
    guard (1...Self.mostCodes).contains(count) else { throw Refusal("survey.bad-request") }
    let codes = (0..<count).map { _ in world.code(length: PaperCode.length) }
    try await store.surveys.add(codes: codes, to: activity)
    return codes.map(PaperCode.printed)
  }

  /// How many took part so far.
  package func surveyTally(_ activity: CaseActivity) async throws -> SurveyTally {
    _ = try await keys(activity)
    return try await store.surveys.tally(activity)
  }

  /// All answers in an order of chance, once the survey is closed: whoever saw them before could watch who comes and what is
  /// new. Also then some of few answers can be guessed by what they say, so they are for who counts them.
  ///
  /// - Throws: `Refusal` with `survey.unknown` or `survey.still-open`.
  package func surveyAnswers(_ activity: CaseActivity) async throws -> [SurveyAnswer] {
    guard try await keys(activity).privateKey == nil else { throw Refusal("survey.still-open") }
    return try await store.surveys.answers(activity)
  }

  /// Ends the survey and destroys its signing key.
  ///
  /// - Returns: the digest over all answers, for the event that ends it.
  package func closeSurvey(_ activity: CaseActivity) async throws -> String { try await store.surveys.close(activity) }

  private func keys(_ activity: CaseActivity) async throws -> SurveyKeys {
    guard let keys = try await store.surveys.keys(activity) else { throw Refusal("survey.unknown") }
    return keys
  }
}

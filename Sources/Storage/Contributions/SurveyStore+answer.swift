package import Casework
import CityModel
import GRDB

extension SurveyStore {
  /// Spends the token or code and stores the answer, both or neither.
  ///
  /// - Parameter id: 32 bytes of chance, drawn for this answer alone.
  /// - Throws: `Refusal` with `survey.no-such-code`, `survey.closed`, `survey.answer-too-long` or `survey.full`.
  package func answer(
    _ activity: CaseActivity, by pass: SurveyPass, id: [UInt8], _ answer: SurveyAnswer
  ) async throws -> SurveyReceipt {
    let entry = answer.entry(id: id)
    // Two of the longest go into one bin.
    guard entry.length <= Urn.Part.answer.binBytes / 2 - 1 else { throw Refusal("survey.answer-too-long") }
    let receipt = try await database.write { try spend(pass, entry, activity, $0) }
    if receipt == .counted { try await coverTraces() }
    return receipt
  }

  /// Asked in this order: is there such a code, was it used, is the survey closed.
  private func spend(
    _ pass: SurveyPass, _ entry: UrnEntry, _ activity: CaseActivity, _ db: Database
  ) throws -> SurveyReceipt {
    if case .code = pass, try Urn(.code, of: activity, db).find(pass.key) == nil {
      throw Refusal("survey.no-such-code")
    }
    let spent = Urn(.spent, of: activity, db)
    guard try spent.find(pass.key) == nil else { return .countedBefore }
    try Self.refuseClosed(activity, db)
    try spent.insert(UrnEntry(key: pass.key))
    try Urn(.answer, of: activity, db).insert(entry)
    return .counted
  }
}

import Casework
import GRDB

extension SurveyTally {
  /// Counts what is there.
  init(_ activity: CaseActivity, _ db: Database) throws {
    func count(_ part: Urn.Part) throws -> Int { try Urn(part, of: activity, db).count() }
    func keys(_ part: Urn.Part) throws -> Set<[UInt8]> { Set(try Urn(part, of: activity, db).all().map(\.key)) }
    let codesPrinted = try count(.code)
    self.init(
      issued: try count(.issued), codesPrinted: codesPrinted,
      codesUsed: codesPrinted == 0 ? 0 : try keys(.code).intersection(keys(.spent)).count, spent: try count(.spent),
      answers: try count(.answer))
  }
}

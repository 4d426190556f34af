import Checkup

extension Site {
  /// What the checkup has to say, as a sentence.
  func text(_ statement: Statement) -> String { wording.text(statement) }
}

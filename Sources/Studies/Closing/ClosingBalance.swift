package import CityModel

/// One line of what was promised against what was delivered (承诺与完成).
package struct ClosingBalance: Sendable {
  package enum State: Hashable, Sendable {
    case kept
    /// Promise, delivery or both are not stated.
    case open
    case approved(CalendarDay)
    /// It differs, and no approved change says so.
    case unapproved
  }

  package let subject: StudyChange.Subject
  /// In the words of the record; `nil`: not stated.
  package let promised: String?
  package let delivered: String?
  package let state: State
}

/// Form, length, time and people of a study, promised against delivered.
///
/// A report that is longer than promised, or finished before its time, does not differ.
///
/// - Parameter characters: the report's length; see `countedCharacters`.
package func closingBalance(of application: StudyApplication, characters: Int) -> [ClosingBalance] {
  let (promised, delivered) = (application.promised, application.delivered)
  func line(_ subject: StudyChange.Subject, _ promise: String?, _ delivery: String?, isKept: Bool) -> ClosingBalance {
    let change = application.changes.first { $0.of == subject }
    let state: ClosingBalance.State =
      promise == nil || delivery == nil ? .open : isKept ? .kept : change.map { .approved($0.approved) } ?? .unapproved
    return ClosingBalance(subject: subject, promised: promise, delivered: delivery, state: state)
  }
  return [
    line(.form, promised.form, delivered.form, isKept: promised.form == delivered.form),
    line(
      .length, promised.characters.map { "不少于\($0)字" }, "\(characters)字", isKept: characters >= promised.characters ?? 0
    ),
    line(
      .time, promised.due.flatMap { periodWords($0, .flow) }, delivered.finished.flatMap { periodWords($0, .flow) },
      isKept: isInTime(delivered.finished, promised.due)),
    line(
      .people, list(promised.people), list(delivered.people), isKept: Set(promised.people) == Set(delivered.people)),
  ]
}

private func list(_ people: [String]) -> String? { people.isEmpty ? nil : people.joined(separator: "、") }

private func isInTime(_ finished: Period?, _ due: Period?) -> Bool {
  guard let finished = finished?.last, let due = due?.last else { return false }
  return finished <= due
}

/// How many characters a text has as word processors count them (字数): each Chinese character and mark is one, and so is each
/// run of Latin letters and digits; blanks are none.
package func countedCharacters(_ text: String) -> Int {
  var count = 0
  var isInWord = false
  for character in text {
    let isWord = character.isASCII && !character.isWhitespace
    if isWord ? !isInWord : !character.isWhitespace { count += 1 }
    isInWord = isWord
  }
  return count
}

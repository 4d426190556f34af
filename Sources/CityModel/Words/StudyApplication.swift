/// What a study is closed with (结项申请): the answers to the official form, and what was promised against what came of it.
package struct StudyApplication: Sendable {
  /// An answer to a field of the form.
  package enum Answer: Hashable, Sendable {
    case text(String)
    /// Each row by the ids of its fields.
    case rows([[String: String]])
    /// Left open on purpose.
    case leftOpen
  }

  /// The form's file in `documents/`, without its ending.
  package let form: String
  /// By field id.
  package let answers: [String: Answer]
  package let promised: StudyPromise
  package let delivered: StudyDelivery
  package let changes: [StudyChange]

  package init(
    form: String, answers: [String: Answer], promised: StudyPromise, delivered: StudyDelivery, changes: [StudyChange]
  ) {
    self.form = form
    self.answers = answers
    self.promised = promised
    self.delivered = delivered
    self.changes = changes
  }
}

/// What the project's approval promises. `nil` and an empty list: not stated, and never guessed.
package struct StudyPromise: Hashable, Sendable {
  /// The kind of work: a research report, a monograph.
  package let form: String?
  /// The least length, in characters as word processors count them.
  package let characters: Int?
  package let due: Period?
  /// Names, in the order of the approval.
  package let people: [String]

  package init(form: String? = nil, characters: Int? = nil, due: Period? = nil, people: [String] = []) {
    self.form = form
    self.characters = characters
    self.due = due
    self.people = people
  }
}

/// What was delivered. The length is counted from the report and stands nowhere else.
package struct StudyDelivery: Hashable, Sendable {
  package let form: String?
  package let finished: Period?
  package let people: [String]

  package init(form: String? = nil, finished: Period? = nil, people: [String] = []) {
    self.form = form
    self.finished = finished
    self.people = people
  }
}

/// A change of the project that was approved, and the field of the form that states it.
package struct StudyChange: Hashable, Sendable {
  /// What may differ between a promise and its delivery.
  package enum Subject: String, CaseIterable, Sendable {
    case form, length, time, people
  }

  package let of: Subject
  /// Id of a field of the form's change table.
  package let field: String
  package let approved: CalendarDay

  package init(of: Subject, field: String, approved: CalendarDay) {
    self.of = of
    self.field = field
    self.approved = approved
  }
}

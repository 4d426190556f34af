/// A research project of the city's plan (课题), as its folder `studies/<number>/` holds it: the report in the document
/// dialect, what it cites, the application for closing, and what the author has confirmed.
package struct Study: Sendable {
  /// The project's number: `EX26YB001`.
  package let id: ID<Study>
  /// `report.md`, as it was written.
  package let report: String
  /// `references.bib`, as it was written; empty when there is none.
  package let references: String
  package let application: StudyApplication
  /// In the order of the file; empty while nothing is confirmed.
  package let confirmations: [StudyConfirmation]

  package init(
    id: ID<Study>, report: String, references: String, application: StudyApplication,
    confirmations: [StudyConfirmation]
  ) {
    self.id = id
    self.report = report
    self.references = references
    self.application = application
    self.confirmations = confirmations
  }
}

/// That the author of a study has read a sentence with the words that a reference had then.
package struct StudyConfirmation: Hashable, Sendable {
  /// Digest of the sentence, its references by name.
  package let sentence: String
  /// The name that the sentence refers to: `Q11`.
  package let reference: String
  /// Value, unit and period as they were printed.
  package let words: String
  /// When it was read, in the city's time; `nil`: not written down.
  package let on: CalendarDay?
  /// Who read it, a name or a role as they wrote it; `nil`: not said.
  package let by: String?

  package init(sentence: String, reference: String, words: String, on: CalendarDay? = nil, by: String? = nil) {
    self.sentence = sentence
    self.reference = reference
    self.words = words
    self.on = on
    self.by = by
  }
}

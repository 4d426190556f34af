/// Whom a survey asks what, and what it promises them.
package struct SurveyRule: Hashable, Sendable {
  package enum Promise: String, CaseIterable, Sendable {
    /// Nobody, the operator included, can tell who answered what.
    case anonymous
    /// A pseudonym is kept, so that the same person can be asked again and answered to.
    case panel
  }

  package let promise: Promise
  package let questions: [FormField]
  /// The field of the case that holds the sampling frame: a group of `stratum` and `units`.
  package let frame: ID<FormField>
  /// The question that says of which stratum somebody is.
  package let stratum: ID<FormField>
  /// The least share of each stratum that has to answer.
  package let quotaShare: Ratio
  /// The earlier survey whose panel is asked again; `nil`: people are asked for the first time.
  package let repeats: ID<Stage>?

  package init(
    promise: Promise, questions: [FormField], frame: ID<FormField>, stratum: ID<FormField>, quotaShare: Ratio,
    repeats: ID<Stage>?
  ) {
    self.promise = promise
    self.questions = questions
    self.frame = frame
    self.stratum = stratum
    self.quotaShare = quotaShare
    self.repeats = repeats
  }
}

/// An official form that a case fills in (表样): which answer stands in which of its fields.
package struct PaperRule: Hashable, Sendable {
  /// The template's name among the pack's documents.
  package let form: String
  /// Where the case stands when it can be printed; empty: anywhere.
  package let stages: [ID<Stage>]
  /// Whether the reporter prints it too, with what they gave and what they read of the others.
  package let isForReporter: Bool
  package let answers: [Entry]

  package init(form: String, stages: [ID<Stage>], isForReporter: Bool, answers: [Entry]) {
    self.form = form
    self.stages = stages
    self.isForReporter = isForReporter
    self.answers = answers
  }

  /// One field of the form.
  package struct Entry: Hashable, Sendable {
    package enum Origin: Hashable, Sendable {
      /// The last answer to a question; `group.column` for one of a group's.
      case answer(ID<FormField>)
      /// The day on which one of these steps was last taken; no step: the filing.
      case day([ID<Action>])
    }

    package let field: String
    package let origin: Origin
    /// What the form calls the two answers to a yes-no question; the texts of the site when left out.
    package let yes: String?
    package let no: String?
    /// Only what the lead reviewer of the last panel answered, or did.
    package let isLeads: Bool

    package init(field: String, origin: Origin, yes: String?, no: String?, isLeads: Bool) {
      self.field = field
      self.origin = origin
      self.yes = yes
      self.no = no
      self.isLeads = isLeads
    }
  }
}

/// A step that somebody may take with a case (动作).
package struct Action: Hashable, Sendable {
  /// Who may take it.
  package enum Taker: Hashable, Sendable {
    /// A holder of the role, of any agency that holds it or only of the one the case is assigned to.
    case role(ID<Role>, ofAssignedAgency: Bool)
    /// Who filed the case, by signing in or by the secret link.
    case reporter
    /// Anybody at all.
    case anyone
  }

  /// Separation of duty: who took that other action, or a colleague from the same agency, may not take this one.
  package struct Separation: Hashable, Sendable {
    package enum By: String, CaseIterable, Sendable {
      case person, agency
    }

    package let from: ID<Action>
    package let by: Set<By>

    package init(from: ID<Action>, by: Set<By>) {
      self.from = from
      self.by = by
    }
  }

  /// A condition on the case itself, with the reason that is given when it does not hold.
  package struct Guard: Hashable, Sendable {
    package enum Condition: Hashable, Sendable {
      /// The case holds at least one photo given in that field since it was last taken up.
      case evidenceHeld(ID<FormField>)
      /// The case has been reopened fewer times than this.
      case reopenedFewerThan(Int)
      /// The expression is true of the case and of the action's own form.
      case rule(Expression)
    }

    package enum Severity: String, CaseIterable, Sendable {
      /// The action is refused.
      case refuse
      /// The action may be taken by who has read the warning; the event says so.
      case warn
    }

    package let condition: Condition
    package let reason: LocalizedText
    package let severity: Severity
    /// Where the rule comes from; `nil`: from the office itself.
    package let source: ID<Source>?

    package init(
      condition: Condition, reason: LocalizedText, severity: Severity = .refuse, source: ID<Source>? = nil
    ) {
      self.condition = condition
      self.reason = reason
      self.severity = severity
      self.source = source
    }
  }

  /// The last day on which the action may be taken, counted from the latest time that other action was.
  package struct Window: Hashable, Sendable {
    package let budget: TermBudget
    package let after: ID<Action>

    package init(budget: TermBudget, after: ID<Action>) {
      self.budget = budget
      self.after = after
    }
  }

  /// What an action does beside moving the case. A closed set: a new kind is code.
  package enum Deed: String, CaseIterable, Codable, Sendable {
    /// The answer `agency` becomes the agency that the case is assigned to.
    case assign
    /// The clock of the term stands still until `resume`.
    case suspend
    case resume
    /// The case is taken up again after it was closed. Its term starts anew.
    case reopen
    /// The reporter says whether the matter was dealt with: the answer `fixed`.
    case judge
    /// What the form marks `after-release` becomes public.
    case release
    /// Another resident says "me too".
    case join
    /// The term of the stage is made longer by the action's `extends`.
    case extend
    /// The public notice begins to run.
    case post
    /// Somebody gives an opinion on what is on notice.
    case opine
    /// An opinion, named by its number in `opinion`, is answered: `adopted`, and why in `reason`.
    case answer
    /// Contributions are counted, and what they came to becomes part of the case: ends a survey or a vote.
    case count
    /// A reviewer, `reviewer`, is asked to a panel.
    case invite
    /// The reviewer says whether there is a conflict of interest: `conflict`.
    case declare
    /// The reviewer's opinion.
    case review
    /// A reviewer gives the seat back, also after accepting; or the office takes it back from `reviewer`, who has given
    /// no opinion. Another can be asked in their place.
    case standDown = "stand-down"
    /// One visit of several.
    case visit
  }

  package let id: ID<Action>
  package let name: LocalizedText
  package let from: [ID<Stage>]
  /// `nil`: the case stays where it is.
  package let to: ID<Stage>?
  package let taker: Taker
  package let fields: [FormField]
  package let separations: [Separation]
  package let guards: [Guard]
  package let window: Window?
  package let deed: Deed?
  /// By how much `extend` makes the term longer.
  package let extends: TermBudget?
  /// Whether the stage that it leads back to promises anew, where else its promise would run on.
  package let renewsTerm: Bool

  package init(
    id: ID<Action>, name: LocalizedText, from: [ID<Stage>], to: ID<Stage>?, taker: Taker, fields: [FormField],
    separations: [Separation], guards: [Guard], window: Window?, deed: Deed?,
    extends: TermBudget? = nil, renewsTerm: Bool = false
  ) {
    self.id = id
    self.name = name
    self.from = from
    self.to = to
    self.taker = taker
    self.fields = fields
    self.separations = separations
    self.guards = guards
    self.window = window
    self.deed = deed
    self.extends = extends
    self.renewsTerm = renewsTerm
  }
}

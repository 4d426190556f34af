/// A step that somebody may take with a case (动作).
package struct Action: Sendable {
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
    }

    package let condition: Condition
    package let reason: LocalizedText

    package init(condition: Condition, reason: LocalizedText) {
      self.condition = condition
      self.reason = reason
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

  package init(
    id: ID<Action>, name: LocalizedText, from: [ID<Stage>], to: ID<Stage>?, taker: Taker, fields: [FormField],
    separations: [Separation], guards: [Guard], window: Window?, deed: Deed?
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
  }
}

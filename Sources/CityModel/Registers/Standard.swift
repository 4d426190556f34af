/// What an object has to be, as a checklist with a floor and a ceiling (标准): "达标即可" says that more is no better.
package struct Standard: Hashable, Sendable {
  package let id: ID<Standard>
  package let name: LocalizedText
  package let register: ID<Register>
  package let clauses: [Clause]

  package init(id: ID<Standard>, name: LocalizedText, register: ID<Register>, clauses: [Clause]) {
    self.id = id
    self.name = name
    self.register = register
    self.clauses = clauses
  }

  /// One line of the checklist.
  package struct Clause: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      /// Whoever does not meet it falls short.
      case floor
      /// Whoever does not meet it has more than the standard wants.
      case ceiling
    }

    package let id: ID<Clause>
    package let text: LocalizedText
    package let kind: Kind
    /// True of an object that meets it.
    package let rule: Expression
    package let source: ID<Source>
    /// Where in the source it stands, as the source numbers it; `nil`: it has no numbers.
    package let place: String?
    /// The first day in force; `nil`: since before anything was recorded.
    package let from: CalendarDay?
    /// The last day in force, counted in; `nil`: still in force.
    package let until: CalendarDay?

    package init(
      id: ID<Clause>, text: LocalizedText, kind: Kind, rule: Expression, source: ID<Source>, place: String? = nil,
      from: CalendarDay? = nil, until: CalendarDay? = nil
    ) {
      self.id = id
      self.text = text
      self.kind = kind
      self.rule = rule
      self.source = source
      self.place = place
      self.from = from
      self.until = until
    }

    package func isInForce(on day: CalendarDay) -> Bool {
      (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
  }
}

extension Standard {
  /// The days on which what is in force changes, in order.
  package var turns: [CalendarDay] {
    Set(clauses.flatMap { [$0.from, $0.until?.adding(days: 1)].compactMap(\.self) }).sorted()
  }
}

/// How a matter travels between people (事项): its form, categories, stages and actions.
///
/// A definition an agency can read and change. `Casework` runs it; nothing here knows what it is about.
package struct Procedure: Sendable {
  package let id: ID<Procedure>
  package let name: LocalizedText
  package let summary: LocalizedText
  /// Begins the public numbers of its cases: `SR` in `SR-20261123-4KQ7`.
  package let numberPrefix: String
  package let privacy: PrivacyNotice
  package let services: [Service]
  package let categories: [Category]
  /// The opening form, in the order asked.
  package let fields: [FormField]
  package let stages: [Stage]
  package let actions: [Action]
  package let term: TermRule
  /// The stage a filed case stands in.
  package let opensInto: ID<Stage>
  /// The action that counts as the city's response, for statistics.
  package let responseAction: ID<Action>
  /// How near and how recent a report of the same category must be to be offered as "me too".
  package let nearby: Nearby

  package init(
    id: ID<Procedure>, name: LocalizedText, summary: LocalizedText, numberPrefix: String, privacy: PrivacyNotice,
    services: [Service], categories: [Category], fields: [FormField], stages: [Stage], actions: [Action],
    term: TermRule, opensInto: ID<Stage>, responseAction: ID<Action>, nearby: Nearby
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.numberPrefix = numberPrefix
    self.privacy = privacy
    self.services = services
    self.categories = categories
    self.fields = fields
    self.stages = stages
    self.actions = actions
    self.term = term
    self.opensInto = opensInto
    self.responseAction = responseAction
    self.nearby = nearby
  }

  package struct Nearby: Hashable, Sendable {
    package let metres: Double
    package let days: Int

    package init(metres: Double, days: Int) {
      self.metres = metres
      self.days = days
    }
  }
}

/// What the form tells people before they give anything: why it is asked, how long it is kept, who reads it.
package struct PrivacyNotice: Sendable {
  package let purpose: LocalizedText
  package let retentionDays: Int
  package let readers: [ID<Role>]

  package init(purpose: LocalizedText, retentionDays: Int, readers: [ID<Role>]) {
    self.purpose = purpose
    self.retentionDays = retentionDays
    self.readers = readers
  }
}

/// One thing that people come for: municipal repairs, complaints about street occupation.
package struct Service: Sendable {
  package let id: ID<Service>
  package let name: LocalizedText
  package let summary: LocalizedText
  /// Whether its reports are about what people do. Then they appear in public only as counts.
  package let isConduct: Bool

  package init(id: ID<Service>, name: LocalizedText, summary: LocalizedText, isConduct: Bool) {
    self.id = id
    self.name = name
    self.summary = summary
    self.isConduct = isConduct
  }
}

/// One kind of matter within a service, with the four things GB/T 30428.8 wants said of it:
/// when it is registered (立案条件), how long handling may take (处置时限), when it may be closed (结案条件), who answers (责任机构).
package struct Category: Sendable {
  package let id: ID<Category>
  package let service: ID<Service>
  package let name: LocalizedText
  package let agency: ID<Agency>
  package let opensWhen: LocalizedText
  package let closesWhen: LocalizedText
  package let limit: TermBudget
  /// Where the limit comes from; `nil` marks a demonstration value that the agency has to set.
  package let limitSource: ID<Source>?

  package init(
    id: ID<Category>, service: ID<Service>, name: LocalizedText, agency: ID<Agency>, opensWhen: LocalizedText,
    closesWhen: LocalizedText, limit: TermBudget, limitSource: ID<Source>?
  ) {
    self.id = id
    self.service = service
    self.name = name
    self.agency = agency
    self.opensWhen = opensWhen
    self.closesWhen = closesWhen
    self.limit = limit
    self.limitSource = limitSource
  }
}

/// A length of working time: hours within working hours, or whole working days.
package struct TermBudget: Hashable, Codable, Sendable {
  package enum Unit: String, CaseIterable, Codable, Sendable {
    case workingHours = "working-hours"
    case workingDays = "working-days"
  }

  package let amount: Int
  package let unit: Unit

  package init(amount: Int, unit: Unit) {
    self.amount = amount
    self.unit = unit
  }
}

/// Which actions start and stop the clock of a case's term. The budget is its category's limit.
package struct TermRule: Hashable, Sendable {
  package let starts: ID<Action>
  package let stops: ID<Action>

  package init(starts: ID<Action>, stops: ID<Action>) {
    self.starts = starts
    self.stops = stops
  }
}

/// Where a case stands (环节).
package struct Stage: Sendable {
  /// What statistics make of a case that stands here.
  package enum Outcome: String, CaseIterable, Codable, Sendable {
    case open
    /// The matter was dealt with.
    case done
    /// It ended without being dealt with.
    case notDone = "not-done"
    /// It was never taken on: no matter of this procedure.
    case declined
  }

  package let id: ID<Stage>
  package let name: LocalizedText
  package let outcome: Outcome

  package init(id: ID<Stage>, name: LocalizedText, outcome: Outcome) {
    self.id = id
    self.name = name
    self.outcome = outcome
  }
}

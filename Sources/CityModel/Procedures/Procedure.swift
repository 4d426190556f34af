/// How a matter travels between people (事项): its form, categories, stages and actions.
///
/// A definition an agency can read and change. `Casework` runs it; nothing here knows what it is about.
package struct Procedure: Hashable, Sendable {
  package let id: ID<Procedure>
  package let name: LocalizedText
  package let summary: LocalizedText
  /// What is sent in, as a noun (结项申请); `nil`: a report or an application, as the site calls them.
  package let matter: LocalizedText?
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
  /// Who may file a case.
  package let opensBy: Action.Taker
  /// What people are told before they come: who may apply and what they need to bring.
  package let guide: Guide?
  /// The measures of the study that its cases carry out.
  package let measures: [ID<Measure>]
  /// Official forms that its cases fill in.
  package let papers: [PaperRule]
  /// Who may take out the whole of a case, every version and personal answers too.
  package let archivists: [ID<Role>]

  package init(
    id: ID<Procedure>, name: LocalizedText, summary: LocalizedText, matter: LocalizedText? = nil, numberPrefix: String,
    privacy: PrivacyNotice,
    services: [Service], categories: [Category], fields: [FormField], stages: [Stage], actions: [Action],
    term: TermRule, opensInto: ID<Stage>, responseAction: ID<Action>, nearby: Nearby,
    opensBy: Action.Taker = .anyone, guide: Guide? = nil, measures: [ID<Measure>] = [],
    papers: [PaperRule] = [], archivists: [ID<Role>] = []
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.matter = matter
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
    self.opensBy = opensBy
    self.guide = guide
    self.measures = measures
    self.papers = papers
    self.archivists = archivists
  }

  package struct Guide: Hashable, Sendable {
    package let whoMayApply: LocalizedText
    package let whatIsNeeded: LocalizedText

    package init(whoMayApply: LocalizedText, whatIsNeeded: LocalizedText) {
      self.whoMayApply = whoMayApply
      self.whatIsNeeded = whatIsNeeded
    }
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

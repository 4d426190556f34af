/// One kind of matter within a service, with the four things GB/T 30428.8 wants said of it:
/// when it is registered (立案条件), how long handling may take (处置时限), when it may be closed (结案条件), who answers (责任机构).
package struct Category: Hashable, Sendable {
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

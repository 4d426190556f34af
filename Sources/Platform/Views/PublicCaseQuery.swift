package import CityModel

package struct PublicCaseQuery: Sendable {
  package var procedure: ID<Procedure>
  package var service: ID<Service>?
  package var category: ID<CityModel.Category>?
  package var region: ID<Region>?
  package var outcome: Stage.Outcome?
  /// Pages count from 1.
  package var page: Int

  package init(
    procedure: ID<Procedure>, service: ID<Service>? = nil, category: ID<CityModel.Category>? = nil,
    region: ID<Region>? = nil, outcome: Stage.Outcome? = nil, page: Int = 1
  ) {
    self.procedure = procedure
    self.service = service
    self.category = category
    self.region = region
    self.outcome = outcome
    self.page = page
  }
}

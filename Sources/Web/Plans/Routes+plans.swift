import CityModel
import Hummingbird
import Platform

extension Routes {
  /// The measures' plans and the guards over them, and what a leader asks for.
  mutating func addPlans() {
    get("/guards", .everyone, GuardsPage.show)
    get("/holes", .everyone, HolesPage.show)
    get("/leader", .everyone, LeaderPage.show)
    get("/regions/:id/sheet", .everyone, RegionSheet.show)
    get("/desk/measures", .staff, PlanListPage.show)
    get("/desk/measures/:id", .staff, PlanPage.show)
    post("/desk/measures/:id", .staff, PlanPage.enter)
    post("/desk/measures/:id/accept", .staff, PlanPage.accept)
    post("/desk/measures/:id/seal", .staff, PlanPage.seal)
    post("/desk/problems", .staff, LeaderPage.decide)
  }
}

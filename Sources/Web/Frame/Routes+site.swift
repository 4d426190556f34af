extension Routes {
  package static let site: Routes = {
    var routes = Routes()
    routes.addAssets()
    routes.addKnowledge()
    routes.addComparing()
    routes.addCases()
    routes.addActivities()
    routes.addDesk()
    routes.addMessages()
    routes.addDocuments()
    routes.addStudies()
    routes.addPlans()
    return routes
  }()
}

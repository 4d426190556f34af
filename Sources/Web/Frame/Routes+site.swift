extension Routes {
  package static let site: Routes = {
    var routes = Routes()
    routes.addAssets()
    routes.addKnowledge()
    routes.addComparing()
    routes.addCases()
    routes.addActivities()
    routes.addDesk()
    routes.addFigures()
    routes.addMessages()
    routes.addDocuments()
    routes.addStudies()
    routes.addRegisters()
    routes.addPlans()
    return routes
  }()
}

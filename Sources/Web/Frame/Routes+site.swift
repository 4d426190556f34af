extension Routes {
  package static let site: Routes = {
    var routes = Routes()
    routes.addAssets()
    routes.addKnowledge()
    routes.addCases()
    routes.addActivities()
    routes.addDesk()
    routes.addFigures()
    routes.addMessages()
    routes.addDocuments()
    routes.addStudies()
    return routes
  }()
}

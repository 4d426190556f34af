extension Routes {
  /// What the city knows of itself, for everybody to read.
  mutating func addKnowledge() {
    get("/", .everyone, HomePage.show)
    get("/checkup", .everyone, CheckupPage.show)
    get("/indicators", .everyone, IndicatorPage.list)
    get("/indicators/:id", .everyone, IndicatorPage.show)
    get("/regions", .everyone, RegionPage.list)
    get("/regions/:id", .everyone, RegionPage.show)
    get("/problems", .everyone, ProblemPage.list)
    get("/problems/:id", .everyone, ProblemPage.show)
    get("/measures", .everyone, MeasurePage.list)
    get("/measures/:id", .everyone, MeasurePage.show)
    get("/study", .everyone, StudyPage.show)
    get("/search", .everyone, SearchPage.show)
    get("/verdicts", .everyone, VerdictPage.show)
    get("/verdicts.csv", .everyone, VerdictTable.show)
  }
}

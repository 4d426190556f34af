extension Routes {
  /// The city's studies: reports to read and to take home. What is wrong with one is shown to staff only.
  mutating func addStudies() {
    get("/studies", .everyone, StudiesPage.show)
    get("/studies/:study", .everyone, StudyReportPage.show)
    get("/studies/:study/report/:format", .everyone, StudyReportPage.report)
    get("/studies/:study/form/:format", .staff, StudyReportPage.form)
  }
}

extension Routes {
  /// The city's studies: reports to read and to take home. What is wrong with one is shown to staff only; a text of one's own is
  /// checked for anybody.
  mutating func addStudies() {
    get("/studies", .everyone, StudiesPage.show)
    get("/studies/check", .everyone, TextCheckPage.show)
    post("/studies/check", .everyone, uploads: true, TextCheckPage.check)
    get("/studies/:study", .everyone, StudyReportPage.show)
    get("/studies/:study/report/:format", .everyone, StudyReportPage.report)
    get("/studies/:study/form/:format", .staff, StudyReportPage.form)
  }
}

extension Routes {
  /// Official forms to print, the check of a paper's format, and the record of a case on paper.
  mutating func addDocuments() {
    get("/documents", .everyone, DocumentsPage.show)
    get("/documents/forms/:form", .everyone, OfficialFormPage.show)
    get("/documents/forms/:form/pages/:page", .everyone, OfficialFormPage.picture)
    get("/documents/forms/:form/:format", .everyone, OfficialFormPage.file)
    get("/documents/check", .everyone, FormatCheckPage.show)
    post("/documents/check", .everyone, uploads: true, FormatCheckPage.check)
    get("/desk/cases/:number/paper/:format", .staff, CasePaper.file)
  }
}

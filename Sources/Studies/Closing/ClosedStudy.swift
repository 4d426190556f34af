package import CityModel
package import Documents

/// A study as it is handed in: the bound report, the answers to the form, and the balance of promise and delivery.
package struct ClosedStudy: Sendable {
  package let study: Study
  package let report: BoundReport
  package let answers: FormAnswers
  package let balance: [ClosingBalance]
  /// As the report is printed; see `countedCharacters`.
  package let characters: Int
  /// What the record says against handing it in: the report's own findings, then those of promise and delivery.
  package let findings: [Finding]
  /// What the text checker says of the report.
  package let textFindings: [Finding]

  package init(_ study: Study, in names: ReportNames) {
    let report = bind(study, to: names)
    let characters = countedCharacters(report.document.numbered().document.plainText())
    let balance = closingBalance(of: study.application, characters: characters)
    self.study = study
    self.report = report
    self.characters = characters
    self.balance = balance
    answers = FormAnswers(study.application)
    findings = report.findings + closingFindings(balance, study.application)
    var text = StudyText(markdown: study.report, bibliography: study.references)
    text.add(study.application, names.formKeys[study.application.form])
    textFindings = checkStudyText(text, against: names.book).map { $0.place.part == nil ? $0.inFile("report.md") : $0 }
  }

  /// Everything at once, file by file and in the order of its text. What of citations both readers see, the text checker says.
  package var allFindings: [Finding] {
    let twice: Set = ["references.never-cited", "references.key-absent"]
    let all = findings.filter { !twice.contains($0.code) } + textFindings
    let byFile = ["report.md", "references.bib"].map { file in all.filter { $0.place.part == file }.inOrder }
    return byFile.flatMap(\.self) + all.filter { !["report.md", "references.bib"].contains($0.place.part) }
  }

  /// The title of the report.
  package var title: String { report.document.properties.title }
}

extension FormAnswers {
  fileprivate init(_ application: StudyApplication) {
    self.init(
      application.answers.mapValues { answer in
        switch answer {
        case .text(let text): .text(text)
        case .rows(let rows): .rows(rows)
        case .leftOpen: .leftOpen
        }
      })
  }
}

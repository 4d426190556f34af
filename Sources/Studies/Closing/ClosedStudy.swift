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

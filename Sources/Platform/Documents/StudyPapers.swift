package import CityModel
package import Documents
package import Studies

/// What a closed study is on paper: its report, and the official form filled in.
package struct StudyPapers: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case report, form
  }

  package struct Paper: Sendable {
    package let document: Document
    package let profile: LayoutProfile
  }

  package let report: Paper?
  package let form: Paper?
  /// Of the form's answers.
  package let findings: [Finding]

  package init(_ closed: ClosedStudy, in pack: Pack) {
    report = LayoutProfile.ofReport(closed.report.profile, in: pack.documents).map {
      Paper(document: closed.report.document, profile: $0)
    }
    let filled = FilledForm(closed, in: pack)
    form = filled.map { Paper(document: $0.document, profile: $0.form.profile) }
    findings = filled?.findings ?? []
  }

  package subscript(kind: Kind) -> Paper? {
    switch kind {
    case .report: report
    case .form: form
    }
  }

  package var all: [(kind: Kind, paper: Paper)] { Kind.allCases.compactMap { kind in self[kind].map { (kind, $0) } } }
}

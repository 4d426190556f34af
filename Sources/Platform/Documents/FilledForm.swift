package import CityModel
package import Documents
package import Studies

/// The official form of a study with its answers, ready to be printed.
package struct FilledForm: Sendable {
  package let form: OfficialForm
  package let document: Document
  /// What is wrong with the answers; what is left for a person is a note.
  package let findings: [Finding]

  /// `nil`: the pack's form cannot be read, which `yiju check` says.
  package init?(_ closed: ClosedStudy, in pack: Pack) {
    guard let form = OfficialForm(file: "\(closed.study.application.form).json", in: pack.documents) else { return nil }
    let filled = form.template.document(
      answers: closed.answers, blank: false, profile: form.profile)
    self.form = form
    document = filled.document
    findings = filled.findings.map { finding in
      var finding = finding
      finding.place.part = "application.yaml: \(finding.place.part ?? "")"
      return finding
    }
  }
}

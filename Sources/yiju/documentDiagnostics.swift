import CityModel
import Documents
import Foundation

/// What is wrong with the forms and layouts of a pack, each at its file, with the key path in the message.
func documentDiagnostics(_ pack: Pack) -> [Diagnostic] {
  formDiagnostics(pack) + pack.procedures.flatMap { paperDiagnostics($0, pack) }
}

/// A case fills in fields that its form has.
private func paperDiagnostics(_ procedure: Procedure, _ pack: Pack) -> [Diagnostic] {
  procedure.papers.flatMap { paper -> [Diagnostic] in
    guard let text = pack.documents["\(paper.form).json"],
      let template = FormTemplate.read(json: Data(text.utf8)).template
    else { return [] }
    let known = Set(template.fields.map(\.id))
    return paper.answers.filter { !known.contains($0.field) }.map { entry in
      Diagnostic(
        "pack.unknown-reference", "the form '\(paper.form)' has no field '\(entry.field)'",
        at: Diagnostic.Location(file: "procedures/\(procedure.id).yaml"), severity: .error)
    }
  }
}

private func formDiagnostics(_ pack: Pack) -> [Diagnostic] {
  pack.documents.sorted { $0.key < $1.key }.flatMap { name, text in
    let json = Data(text.utf8)
    let findings =
      name.hasSuffix(".layout.json") ? LayoutProfile.read(json: json).findings : FormTemplate.read(json: json).findings
    return findings.map { finding in
      let place = finding.place.part.map { $0.isEmpty ? "" : "\($0): " } ?? ""
      return Diagnostic(
        "pack.\(finding.code)", place + finding.message.en,
        at: Diagnostic.Location(file: "documents/\(name)"), severity: finding.severity == .fault ? .error : .warning)
    }
  }
}

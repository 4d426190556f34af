package import CityModel
package import Documents
package import Foundation
package import Studies

/// The report of a study for those who judge without knowing whose work it is: no name, agency or telephone number of the record
/// stands in any part of it.
package struct AnonymousReport: Sendable {
  package let docx: Data
  package let pdf: Data
  /// How many places were masked.
  package let places: Int
  /// What a person has to look at, and what the two files say of their fonts.
  package let findings: [Finding]

  /// - Parameter terms: see `hiddenTerms`.
  /// - Returns: `nil`: a term stands in one of the files all the same.
  package init?(_ paper: StudyPapers.Paper, hiding terms: [String], fonts: FontSet) {
    let (document, places) = paper.document.anonymised(removing: terms)
    let word = PrintedPaper(document, profile: paper.profile, as: .docx, fonts: fonts)
    // A Word file has parts that the document does not know of; they are gone through as those of a file from outside.
    let copy = anonymised(docx: word.data, removing: terms)
    guard let docx = copy.data, parts(ofDocx: docx, naming: terms).isEmpty,
      !document.numbered(by: paper.profile).document.names(terms)
    else { return nil }
    let print = PrintedPaper(document, profile: paper.profile, as: .pdf, fonts: fonts)
    self.docx = docx
    pdf = print.data
    self.places = places + copy.places
    findings = (terms.isEmpty ? [.nobodyNamed] : []) + copy.findings + print.findings
  }
}

extension Finding {
  fileprivate static var nobodyNamed: Finding {
    Finding(
      "anonymised.nobody-named", .warning, at: Place(part: "application.yaml"),
      Bilingual(
        zh: "申请书没有写明负责人、单位和参与人员，报告里的姓名和单位无从隐去：请先填写，或者逐页人工核对。",
        en:
          "The application names nobody, so no name in the report could be masked: fill it in, or look through every page."
      ))
  }
}

extension ClosedStudy {
  /// Names, agencies and telephone numbers of the record: the answers to the form's fields that a procedure of the pack hides from
  /// those who judge, the people promised and delivered, and who the report says wrote it.
  package func hiddenTerms(in pack: Pack) -> [String] {
    let people = study.application.promised.people + study.application.delivered.people
    let author = report.document.properties.author.split { "（）()，,、；; ".contains($0) }.map(String.init)
    let all = hiddenAnswers(in: pack) + people + author
    return all.reduce(into: []) { terms, term in
      if term.contains(where: { !$0.isWhitespace }), !terms.contains(term) { terms.append(term) }
    }
  }

  private func hiddenAnswers(in pack: Pack) -> [String] {
    let fields = pack.procedures.flatMap { $0.hiddenFields(of: study.application.form) }
    return study.application.answers.sorted { $0.key < $1.key }.flatMap { field, answer -> [String] in
      switch answer {
      case .text(let text): fields.contains(field) ? [text] : []
      case .rows(let rows): rows.flatMap { row in fields.sorted().compactMap { row[$0] } }
      case .leftOpen: []
      }
    }
  }
}

extension Procedure {
  /// The fields of an official form that its papers fill in from questions which some question hides.
  fileprivate func hiddenFields(of form: String) -> Set<String> {
    let hidden = Set((fields + actions.flatMap(\.fields)).flatMap(\.hides))
    let entries = papers.filter { $0.form == form }.flatMap(\.answers)
    return Set(
      entries.compactMap { entry in
        if case .answer(let id) = entry.origin, hidden.contains(id) { entry.field } else { nil }
      })
  }
}

package import Documents
package import Foundation

/// Holds a text as somebody hands it in against the rules of the text checker: a report in the dialect (`.md`), a Word-processor
/// file (`.docx`) or plain text, told apart by how its name ends.
///
/// - Parameters:
///   - bibliography: the list of references of a report in the dialect; `nil`: citations by key are not judged.
///   - limits: how large a Word-processor file may be; one that is larger is a finding.
/// - Returns: what a person should mend, each with its file. `nil`: it is neither a Word-processor file nor UTF-8 text.
package func studyFileFindings(
  _ bytes: Data, named name: String, bibliography: String? = nil, against book: IndicatorBook,
  limits: DocxLimits = .standard
) -> [Finding]? {
  let ending = name.split(separator: ".").last?.lowercased()
  let findings: [Finding]
  if ending == "docx" {
    let reading = readDocx(bytes, limits: limits)
    findings = reading.findings + (reading.document.map { checkStudyText(StudyText($0), against: book) } ?? [])
  } else {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let read = ending == "md" ? StudyText(markdown: text, bibliography: bibliography) : StudyText(plain: text)
    findings = checkStudyText(read, against: book)
  }
  return findings.map { $0.place.part == nil ? $0.inFile(name) : $0 }
}

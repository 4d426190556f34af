package import CityModel
import Documents
import Foundation
import Studies

extension Platform {
  /// Most bytes of a plain text or a report in the dialect: some fifty reports of twelve pages.
  package static let mostTextBytes = 2 << 20

  /// Holds a report that somebody sends against the rules of the text checker and the city's indicator book. Nothing of it is
  /// kept.
  ///
  /// - Parameter study: whose list of references a report in the dialect cites; `nil`: citations by key are not judged.
  /// - Throws: `page.not-found` for an unknown study; `study-text.no-file`; `study-text.too-large`; `report.too-many` when the
  ///   address asks too often; `study-text.unreadable`.
  package func checkText(_ upload: Upload?, study id: ID<Study>?, client: String) async throws -> TextReport {
    let edition = try await current()
    let study = id.flatMap(edition.pack.study)
    guard id == nil || study != nil else { throw Refusal("page.not-found") }
    guard let upload else { throw Refusal("study-text.no-file") }
    let name = upload.name.split { "/\\".contains($0) }.last.map(String.init) ?? ""
    if !name.lowercased().hasSuffix(".docx"), upload.bytes.count > Self.mostTextBytes {
      let most = "\(Self.mostTextBytes >> 20) MB"
      throw Refusal("study-text.too-large", values: ["limit": LocalizedText(zh: most, en: most)])
    }
    try limits.countReport(client: "documents \(client)", at: now)
    let findings = studyFileFindings(
      Data(upload.bytes), named: name, bibliography: study?.references, against: boundStudies(edition).names.book,
      limits: .ofAReport)
    guard let findings else { throw Refusal("study-text.unreadable") }
    return TextReport(file: name, findings: findings)
  }
}

extension DocxLimits {
  /// Every word of it is looked at: less than where only the form is.
  fileprivate static var ofAReport: DocxLimits {
    var limits = DocxLimits.ofTheSite
    limits.partBytes = 8 << 20
    return limits
  }
}

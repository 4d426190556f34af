import CityModel
package import Documents
import Foundation

extension Platform {
  /// Holds a DOCX file that somebody sends against a layout. Nothing of it is kept.
  ///
  /// - Parameter profile: the layout's id.
  /// - Throws: `report.too-many` when the address asks too often; `page.not-found` for an unknown layout;
  ///   `documents.no-file`.
  package func checkFormat(_ upload: Upload?, profile id: String, client: String) async throws -> FormatReport {
    guard let profile = try await layoutProfiles().first(where: { $0.id == id }) else {
      throw Refusal("page.not-found")
    }
    guard let upload else { throw Refusal("documents.no-file") }
    try limits.countReport(client: "documents \(client)", at: now)
    let reading = readDocx(Data(upload.bytes), limits: .ofTheSite)
    let findings = reading.findings + (reading.document.map { Documents.checkFormat($0, profile: profile) } ?? [])
    return FormatReport(file: upload.name, profile: profile, findings: findings)
  }
}

extension DocxLimits {
  /// Less than the library's: whoever likes may send one.
  static var ofTheSite: DocxLimits {
    var limits = DocxLimits.standard
    limits.unpackedBytes = 128 << 20
    limits.partBytes = 32 << 20
    limits.elements = 1_000_000
    return limits
  }
}

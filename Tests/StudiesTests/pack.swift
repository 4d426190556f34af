import CityModel
import Documents
import Foundation
import Testing

@testable import Studies

/// The example city's pack, with what a test says instead of some of its files.
func pack(_ changes: [String: String] = [:]) throws -> Pack {
  let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "../../cities/example").standardized
  var files = try #require(PackFiles.folder(folder).value).files
  for (path, text) in changes { files[path] = Array(text.utf8) }
  let checked = loadPack(PackFiles(files: files))
  return try #require(checked.value, "\(text(checked.diagnostics))")
}

/// The example's study with another report.
func study(_ report: String, confirmed: [StudyConfirmation] = [], references: String = "") -> Study {
  Study(
    id: "EX", report: report, references: references,
    application: StudyApplication(
      form: "closing-application", answers: [:], promised: StudyPromise(), delivered: StudyDelivery(), changes: []),
    confirmations: confirmed)
}

/// A report's findings but those on what it does not treat, a line each.
func findings(_ report: BoundReport) -> [String] {
  report.findings.filter { $0.code != "study.untreated" }.map { finding in
    "\(finding.place.source.map { "\($0.line):\($0.column)" } ?? "-") \(finding.severity.rawValue) \(finding.code)"
  }
}

/// A report's words without the last line end.
func words(_ document: Document) -> String {
  String(document.plainText().reversed().drop { $0 == "\n" }.reversed())
}

import Documents
import Foundation
import Testing

/// The project's folder, found from where this file lies.
private let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The first official form, from the city's pack.
func closingForm() throws -> FormTemplate {
  let (template, findings) = try read.get()
  return try #require(template, "\(findings.map(words))")
}

/// The form with its answers, in its own layout.
func closingDocument(
  _ answers: FormAnswers, blank: Bool
) throws -> (document: Document, findings: [Finding]) {
  try closingForm().document(answers: answers, blank: blank, profile: closingLayout())
}

private let read = Result { FormTemplate.read(json: try document("closing-application.json")) }

/// The layout that the form itself prescribes.
func closingLayout() throws -> LayoutProfile {
  let (profile, findings) = LayoutProfile.read(json: try document("closing-application.layout.json"))
  return try #require(profile, "\(findings.map(words))")
}

private func document(_ name: String) throws -> Data {
  try Data(contentsOf: root.appending(path: "cities/bazhong/documents/\(name)"))
}

/// Holds a text to the committed one, or writes it there when YIJU_RECORD is 1.
func expectForm(_ text: String, _ name: String, at place: SourceLocation = #_sourceLocation) throws {
  let file = root.appending(path: "Tests/DocumentsTests/Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["YIJU_RECORD"] == "1" { try Data(text.utf8).write(to: file) }
  #expect(
    text == String(decoding: try Data(contentsOf: file), as: UTF8.self),
    "Snapshots/\(name) differs; record with YIJU_RECORD=1", sourceLocation: place)
}

/// A finding in a line: `fault form.bad-date A18: 2025-13, not 2025-06`.
func words(_ finding: Finding) -> String {
  let found = finding.found.map { ": \($0)" } ?? ""
  let expected = finding.expected.map { ", not \($0)" } ?? ""
  return "\(finding.severity.rawValue) \(finding.code) \(finding.place.part ?? "")\(found)\(expected)"
}

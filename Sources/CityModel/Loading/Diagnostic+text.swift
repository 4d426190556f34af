package import Foundation

/// Findings for people, one after another, and how many there are.
package func text(_ diagnostics: [Diagnostic]) -> String {
  let errors = diagnostics.count { $0.severity == .error }
  let closing = "\(counted(errors, "error")), \(counted(diagnostics.count - errors, "warning"))"
  return (diagnostics.map(text) + [closing]).joined(separator: "\n") + "\n"
}

/// Findings for tools: the same, as JSON with sorted keys.
package func json(_ diagnostics: [Diagnostic]) throws -> Data {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return try encoder.encode(diagnostics)
}

private func text(_ diagnostic: Diagnostic) -> String {
  let place = diagnostic.location
  let line =
    "\(place.file):\(place.line):\(place.column): \(diagnostic.severity.rawValue)[\(diagnostic.code)]: \(diagnostic.message)"
  return diagnostic.hint.map { "\(line)\n  hint: \($0)" } ?? line
}

private func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

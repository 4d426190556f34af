import Foundation

/// A file of the project, read as text.
struct ProjectFile {
  /// From the project's root: `Sources/Casework/Case.swift`.
  let path: String
  let text: String

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  var name: String { String(path.split(separator: "/").last ?? "") }

  var isSwift: Bool { path.hasSuffix(".swift") }

  /// The room of a source: `Casework` for `Sources/Casework/Case.swift`.
  var room: String? {
    let parts = path.split(separator: "/")
    return parts.count > 2 && parts[0] == "Sources" ? String(parts[1]) : nil
  }

  /// `path:line: the line` of every line that the pattern is found in.
  func places(of pattern: Regex<AnyRegexOutput>) -> [String] {
    lines.enumerated().filter { $0.element.contains(pattern) }
      .map { "\(path):\($0.offset + 1): \($0.element.trimmingCharacters(in: .whitespaces))" }
  }
}

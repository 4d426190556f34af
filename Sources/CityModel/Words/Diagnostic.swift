/// Something that a person can mend: what, where, under a stable code, with a hint where one can be given.
///
/// Diagnostics are values and are reported all at once; they are never thrown.
package struct Diagnostic: Hashable, Codable, Sendable {
  package enum Severity: String, Codable, Sendable, Comparable {
    case error, warning

    package static func < (one: Self, other: Self) -> Bool { one == .error && other == .warning }
  }

  /// A place in a file of the pack. Lines and columns count from 1; both are 1 when only the file is at fault.
  package struct Location: Hashable, Codable, Sendable, Comparable {
    /// The path inside the pack, with forward slashes: `indicators/green-view.yaml`.
    package let file: String
    package let line: Int
    package let column: Int

    package init(file: String, line: Int = 1, column: Int = 1) {
      self.file = file
      self.line = line
      self.column = column
    }

    package static func < (one: Self, other: Self) -> Bool {
      (one.file, one.line, one.column) < (other.file, other.line, other.column)
    }
  }

  /// Stable and readable: `pack.unknown-key`.
  package let code: String
  package let message: String
  package let location: Location
  package let severity: Severity
  package let hint: String?

  package init(
    _ code: String, _ message: String, at location: Location, severity: Severity = .error, hint: String? = nil
  ) {
    self.code = code
    self.message = message
    self.location = location
    self.severity = severity
    self.hint = hint
  }
}

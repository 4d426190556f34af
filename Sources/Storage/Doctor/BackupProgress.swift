/// How far a backup is, first through the database, then through the files.
package struct BackupProgress: Hashable, Sendable {
  package enum Part: String, CaseIterable, Sendable {
    /// Pages of 4096 bytes.
    case pages
    case files
  }

  package let part: Part
  package let done: Int
  package let total: Int
}

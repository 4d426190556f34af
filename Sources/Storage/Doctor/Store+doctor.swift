package import Foundation
import GRDB

extension Store {
  /// A day: files younger than that may belong to a report that is being sent.
  private static let blobGraceSeconds: TimeInterval = 86_400

  /// Looks at everything the store holds, as of one moment, while the server may serve.
  ///
  /// - Parameters:
  ///   - fold: makes each case's row anew, to be held against the stored one; `nil` leaves that out.
  ///   - closings: what events say that closed activities held, to be held against what is there; `nil` leaves that out.
  ///   - progress: told how many cases have been looked at.
  /// - Returns: what is wrong, at most 1000 findings; empty when all is well.
  package func doctor(
    fold: Fold? = nil, closings: Closings? = nil, at now: Date = Date(),
    progress: @escaping @Sendable (_ cases: Int) -> Void = { _ in }
  ) async throws -> [DoctorFinding] {
    let blobs = blobs
    return try await database.read { db in
      var checkup = StoreCheckup(db: db, blobs: blobs, fold: fold)
      try checkup.lookAtDatabase()
      try checkup.lookAtCases(progress)
      try checkup.lookAtObjects()
      try checkup.lookAtBlobs(before: now.addingTimeInterval(-Self.blobGraceSeconds))
      try checkup.lookAtSeals()
      try checkup.lookAtContributions(closings)
      return checkup.findings
    }
  }
}

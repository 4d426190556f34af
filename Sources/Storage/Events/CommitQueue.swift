import CityModel
import GRDB
import Synchronization

/// Appends wait here while a commit runs; the next commit takes all that wait. So many requests share one wait for the disk.
///
/// A bad append fails alone: where one does, the batch is written again with a savepoint for each. The queue is no actor: the database's writer is the
/// one place where work is done in turn already, and a cancelled request must not stop the commit that others share.
final class CommitQueue: Sendable {
  private struct Waiting {
    let append: PreparedAppend
    let answer: CheckedContinuation<AppendOutcome, any Error>
  }

  private struct State {
    var waiting: [Waiting] = []
    var isCommitting = false
  }

  private enum Admission { case full, waits, starts }

  static let mostWaiting = 4096

  private let state = Mutex(State())
  private let database: DatabasePool
  private let mode: CommitMode
  private let faults: Faults

  init(database: DatabasePool, mode: CommitMode, faults: @escaping Faults) {
    self.database = database
    self.mode = mode
    self.faults = faults
  }

  /// Answers after the commit is on the disk.
  ///
  /// - Throws: `Refusal("storage.busy")` when too many wait, or when another process keeps the file too long.
  func commit(_ append: PreparedAppend) async throws -> AppendOutcome {
    try await withCheckedThrowingContinuation { answer in
      switch admit(Waiting(append: append, answer: answer)) {
      case .full: answer.resume(throwing: Refusal("storage.busy"))
      case .waits: break
      case .starts: commitNext()
      }
    }
  }

  var waitingCount: Int { state.withLock { $0.waiting.count } }

  private func admit(_ newcomer: Waiting) -> Admission {
    state.withLock { state in
      guard state.waiting.count < Self.mostWaiting else { return .full }
      state.waiting.append(newcomer)
      if state.isCommitting { return .waits }
      state.isCommitting = true
      return .starts
    }
  }

  /// One commit per turn of the writer, so that sign-ins and publications come between.
  private func commitNext() {
    database.asyncWriteWithoutTransaction { [self] db in
      let batch = takeBatch()
      let results = write(batch.map(\.append), db)
      for (waiting, result) in zip(batch, results) { waiting.answer.resume(with: result) }
      if hasMore() { commitNext() }
    }
  }

  private func takeBatch() -> [Waiting] {
    state.withLock { state in
      let batch = Array(state.waiting.prefix(mode.mostPerCommit))
      state.waiting.removeFirst(batch.count)
      return batch
    }
  }

  private func hasMore() -> Bool {
    state.withLock { state in
      state.isCommitting = !state.waiting.isEmpty
      return state.isCommitting
    }
  }

  /// One result for each append, in order. When the commit itself fails, all fail alike.
  private func write(_ batch: [PreparedAppend], _ db: Database) -> [Result<AppendOutcome, any Error>] {
    do {
      return try together(batch, db) ?? inTransaction(db) { try batch.map { try apart($0, db) } }
    } catch {
      let failure: any Error = isBusy(error) ? Refusal("storage.busy", detail: "\(error)") : error
      return batch.map { _ in .failure(failure) }
    }
  }

  /// With nothing between the appends, which is what nearly every commit can do: a savepoint of its own for each makes
  /// SQLite keep a second copy of every page it touches.
  ///
  /// - Returns: `nil` where an append failed, and with it all: then they are written apart.
  private func together(_ batch: [PreparedAppend], _ db: Database) throws -> [Result<AppendOutcome, any Error>]? {
    do {
      return try inTransaction(db) {
        try batch.map { append in
          do { return .success(try append.write(db)) } catch { throw AppendFailure() }
        }
      }
    } catch is AppendFailure {
      return nil
    }
  }

  private func inTransaction<Value>(_ db: Database, _ value: () throws -> Value) throws -> Value {
    var written: Value?
    try db.inTransaction(.immediate) {
      written = try value()
      try faults(.beforeCommit)
      return .commit
    }
    try faults(.afterCommit)
    guard let written else { preconditionFailure("a transaction that ends without an error has run") }
    return written
  }

  /// Some errors (a full disk) make SQLite give up the whole transaction: then nobody's append may be called stored.
  private func apart(_ append: PreparedAppend, _ db: Database) throws -> Result<AppendOutcome, any Error> {
    do {
      var outcome = AppendOutcome.appended
      try db.inSavepoint {
        outcome = try append.write(db)
        return .commit
      }
      return .success(outcome)
    } catch {
      guard db.isInsideTransaction else { throw error }
      return .failure(error)
    }
  }

  private func isBusy(_ error: any Error) -> Bool { (error as? DatabaseError)?.resultCode == .SQLITE_BUSY }
}

/// One append of a batch could not be written; which one and why shows when they are written apart.
private struct AppendFailure: Error {}

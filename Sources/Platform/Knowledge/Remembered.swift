import Synchronization

/// What was last reckoned from the cases, as long as nothing has happened since.
///
/// Reckoning reads every case of a year; most pages are asked for far more often than cases move.
final class Remembered: Sendable {
  /// What the values follow from beside what was asked.
  struct State: Equatable {
    /// The pack's version and the figures entered over it.
    let edition: String
    /// The newest event.
    let sequence: Int
    /// Whether a closing may still be reopened, and what is overdue, time alone decides.
    let minute: Int
  }

  private let held = Mutex<(state: State, values: [String: any Sendable])?>(nil)
  private let turn = Turn()

  /// The value under the key, reckoned anew when the state has changed. One is reckoned at a time, so that many who ask at
  /// once wait for the first instead of doing the same work.
  func value<Value: Sendable>(
    _ key: String, at state: State, reckon: @Sendable () async throws -> Value
  ) async throws -> Value {
    if let known: Value = known(key, at: state) { return known }
    await turn.take()
    do {
      let value: Value = if let known: Value = known(key, at: state) { known } else { try await reckon() }
      held.withLock { held in
        if held?.state != state { held = (state, [:]) }
        held?.values[key] = value
      }
      await turn.give()
      return value
    } catch {
      await turn.give()
      throw error
    }
  }

  private func known<Value: Sendable>(_ key: String, at state: State) -> Value? {
    held.withLock { held in
      // Looked up before it is cast: a key that is missing is not a value that is missing.
      guard let held, held.state == state, let value = held.values[key] else { return nil }
      return value as? Value
    }
  }
}

/// One at a time, in the order of coming.
private actor Turn {
  private var isTaken = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func take() async {
    if !isTaken {
      isTaken = true
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  func give() {
    if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() }
  }
}

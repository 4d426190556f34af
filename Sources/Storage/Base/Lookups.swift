import GRDB
import Synchronization

/// Connections for reading a few rows by their keys, on the thread that asks.
///
/// A step of a case looks up half a dozen things. Handing each to a reader's thread and back took several times what the
/// reading takes, so look-ups do not; scans do, with `await read` of the pool, and never hold up the threads that serve.
/// The pool's own connections are not for this: who waits for one here keeps a thread that a suspended `await read` of the
/// same pool needs to give its connection back, and with every thread kept so nothing went on any more.
///
/// Each statement sees the newest commit: two of one look-up may see different ones. That is enough for what is found by
/// its key and never rewritten, and half the price of a transaction around a single statement.
final class Lookups: Sendable {
  private let connections: [DatabaseQueue]
  private let turn = Atomic(0)

  /// - Parameter count: more than threads that serve at once, so that hardly any two look-ups meet on one.
  init(path: String, count: Int, configuration: Configuration) throws {
    var configuration = configuration
    configuration.readonly = true
    self.connections = try (0..<count).map { _ in try DatabaseQueue(path: path, configuration: configuration) }
  }

  func look<Value>(_ value: (Database) throws -> Value) throws -> Value {
    let turn = turn.wrappingAdd(1, ordering: .relaxed).oldValue
    return try connections[Int(UInt(bitPattern: turn) % UInt(connections.count))].unsafeRead(value)
  }

  func close() throws {
    for connection in connections { try connection.close() }
  }
}

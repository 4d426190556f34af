import GRDB

extension DatabasePool {
  /// Reads a few rows by their keys, on the thread that asks.
  ///
  /// A step of a case looks up half a dozen things. Handing each to a reader's thread and back took several times what
  /// the reading takes, so look-ups do not; scans do, with `await read`, and never hold up the threads that serve.
  ///
  /// Only for the pool that nothing is awaited on: who waits here keeps a thread that a suspended `await read` of the same
  /// pool needs to give its connection back, and with every thread kept so nothing went on any more.
  func look<Value>(_ value: (Database) throws -> Value) throws -> Value { try read(value) }
}

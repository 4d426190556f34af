import GRDB

extension DatabasePool {
  /// Reads a few rows by their keys, on the thread that asks.
  ///
  /// A step of a case looks up half a dozen things. Handing each to a reader's thread and back took several times what
  /// the reading takes, so look-ups do not; scans do, with `await read`, and never hold up the threads that serve.
  func look<Value>(_ value: (Database) throws -> Value) throws -> Value { try read(value) }
}

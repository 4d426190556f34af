import Foundation

/// A file operation that the system refused, with its reason. The path is inside the data folder.
struct FileFault: Error, CustomStringConvertible {
  let operation: String
  let path: String
  let number: Int32

  init(_ operation: String, _ path: String) {
    self.operation = operation
    self.path = path
    self.number = errno
  }

  var description: String { "cannot \(operation) \(path): \(String(cString: strerror(number)))" }
}

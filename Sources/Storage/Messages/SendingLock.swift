package import Foundation

/// The right to send, which one process at a time holds over a data folder. It ends with the process, however that ends.
///
/// So a try that is found going on by who has just got the right was cut off: nobody else can be at it.
package final class SendingLock: Sendable {
  private let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// `nil` when another process has it.
  package static func take(in folder: URL) throws -> SendingLock? {
    let descriptor = open(
      folder.appending(path: "sending.lock").path(percentEncoded: false), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFault("open", "sending.lock") }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return SendingLock(descriptor: descriptor) }
    let fault = FileFault("lock", "sending.lock")
    close(descriptor)
    guard fault.number == EWOULDBLOCK else { throw fault }
    return nil
  }
}

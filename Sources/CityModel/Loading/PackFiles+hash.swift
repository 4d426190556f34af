import Crypto
import Foundation

extension PackFiles {
  /// SHA-256 in hex over every file's name and bytes, in the order of the names: the same files, the same name of the version.
  ///
  /// Lengths go in as well, so that no two packs can run together to the same bytes.
  package var contentHash: String {
    var hash = SHA256()
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      hash.update(data: Data("\(path.utf8.count) \(path) \(bytes.count)\n".utf8))
      hash.update(data: bytes)
    }
    return hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}

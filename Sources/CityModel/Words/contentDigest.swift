import Crypto
import Foundation

/// The first sixteen hex digits of a text's SHA-256: the same text, the same digest, on every machine.
package func contentDigest(_ text: String) -> String {
  SHA256.hash(data: Data(text.utf8)).prefix(8).map { byte in
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }.joined()
}

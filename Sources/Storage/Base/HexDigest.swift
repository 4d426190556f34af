import Crypto
package import Foundation

/// The SHA-256 of the bytes in lowercase hex: the name of blobs, the links of chains.
package func hexDigest(of bytes: some DataProtocol) -> String { hex(SHA256.hash(data: bytes)) }

/// The SHA-256 of several pieces as if they lay one behind the other.
func hexDigest(of pieces: [[UInt8]]) -> String {
  var hasher = SHA256()
  for piece in pieces { hasher.update(data: piece) }
  return hex(hasher.finalize())
}

private let digits = Array("0123456789abcdef".utf8)

/// Lowercase hex, two digits a byte.
package func hex(_ bytes: some Sequence<UInt8>) -> String {
  var text: [UInt8] = []
  text.reserveCapacity(2 * bytes.underestimatedCount)
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}

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

private func hex(_ bytes: some Sequence<UInt8>) -> String {
  String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

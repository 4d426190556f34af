import Crypto
import Foundation

extension World {
  /// 128 bits that nobody can foresee, in letters, digits, `-` and `_`: follow links, sessions.
  func token() -> String { base64URL(randomBytes(16)) }

  /// Letters and digits that are hard to mistake for one another when read aloud: no 0 O 1 I L U.
  func code(length: Int) -> String {
    let alphabet = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
    var letters = ""
    while letters.count < length {
      // Bytes past the last whole multiple would favour the first letters.
      letters += randomBytes(length).filter { $0 < 240 }.map { String(alphabet[Int($0) % alphabet.count]) }.joined()
    }
    return String(letters.prefix(length))
  }
}

func base64URL(_ bytes: [UInt8]) -> String {
  Data(bytes).base64EncodedString()
    .replacingOccurrences(of: "+", with: "-")
    .replacingOccurrences(of: "/", with: "_")
    .replacingOccurrences(of: "=", with: "")
}

/// SHA-256 in lower-case hex.
func hexDigest(_ bytes: some Sequence<UInt8>) -> String { hex(SHA256.hash(data: Array(bytes))) }

private let hexDigits = Array("0123456789abcdef".utf8)

func hex(_ bytes: some Sequence<UInt8>) -> String {
  String(decoding: bytes.flatMap { [hexDigits[Int($0 >> 4)], hexDigits[Int($0 & 15)]] }, as: UTF8.self)
}

func digestBytes(_ text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

import Crypto
import Foundation
import Storage

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
  let characters = Data(bytes).base64EncodedData().prefix { $0 != UInt8(ascii: "=") }
  return String(decoding: characters.map(urlSafe), as: UTF8.self)
}

private func urlSafe(_ character: UInt8) -> UInt8 {
  switch character {
  case UInt8(ascii: "+"): UInt8(ascii: "-")
  case UInt8(ascii: "/"): UInt8(ascii: "_")
  default: character
  }
}

/// SHA-256 in lower-case hex.
func hexDigest(_ bytes: some Sequence<UInt8>) -> String { hex(SHA256.hash(data: Array(bytes))) }

func digestBytes(_ text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

import Crypto
import Foundation

/// What an anonymous answer is let in by: a token that was signed unseen, or a printed code. Each is good for one answer.
package enum SurveyPass: Hashable, Sendable {
  /// The signature was verified already.
  case token([UInt8])
  case code(String)

  /// What is stored. Both are of more than 70 bits of chance, so that a plain hash cannot be guessed back.
  var key: [UInt8] {
    switch self {
    case .token(let bytes): digestBytes(of: Array("token\n".utf8) + bytes)
    case .code(let code): digestBytes(of: Array("code\n\(code)".utf8))
    }
  }
}

func digestBytes(of bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

import CityModel
import Foundation
import Storage

/// What an anonymous answer comes with instead of a session, as it was sent.
package enum SurveyCredential: Sendable {
  /// A token and its unblinded signature, in base 64 for addresses.
  case token(String, signature: String)
  /// A code that was printed and drawn from an urn, with or without its dashes.
  case paperCode(String)

  /// - Throws: `Refusal("survey.bad-token")` where the signature is not of this survey's key.
  func pass(_ keys: SurveyKeys) throws -> SurveyPass {
    switch self {
    case .paperCode(let text): return .code(PaperCode.plain(text))
    case .token(let token, let signature):
      guard let token = bytes(base64URL: token), let signature = bytes(base64URL: signature),
        try keys.isValid(signature, for: token)
      else { throw Refusal("survey.bad-token") }
      return .token(token)
    }
  }
}

/// A code on paper that lets one answer in: 16 letters and digits, 78 bits of chance.
enum PaperCode {
  static let length = 16

  /// `7K2M-…`: in fours, to be typed from paper.
  static func printed(_ code: String) -> String {
    stride(from: 0, to: code.count, by: 4).map { String(code.dropFirst($0).prefix(4)) }.joined(separator: "-")
  }

  /// As it is hashed: capitals, nothing between them; no longer than a code, so that nobody makes us hash a book.
  static func plain(_ text: String) -> String {
    String(text.prefix(100).uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(length + 1))
  }
}

/// Reads what `base64URL` wrote; `nil` for anything else or longer than a signature.
func bytes(base64URL text: String) -> [UInt8]? {
  guard text.utf8.count <= 1024 else { return nil }
  let plain = text.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
  let padded = plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
  return Data(base64Encoded: padded).map { [UInt8]($0) }
}

import CityModel
import CryptoExtras
import Foundation
import Storage

/// Blind signatures: the signer never sees the token, and cannot know it again when it comes back.
///
/// - Source: RFC 9474, RSABSSA-SHA384-PSS-Randomized, 2048 bits. The browser adds the random prefix of 32 bytes, so to
///   whoever verifies the token is simply the whole of what was signed.
extension SurveyKeys {
  /// The RSA modulus, and so every blinded token and every signature, in bytes.
  static let signatureBytes = 256
  /// A prefix and a message of 32 bytes of chance each.
  static let tokenBytes = 64

  static func fresh() throws -> SurveyKeys {
    let key = try _RSA.BlindSigning.PrivateKey(keySize: .bits2048, parameters: .RSABSSA_SHA384_PSS_Randomized)
    return SurveyKeys(
      publicKey: [UInt8](key.publicKey.derRepresentation), privateKey: Array(key.pemRepresentation.utf8))
  }

  /// - Throws: `Refusal` with `survey.closed`, or `survey.bad-request` for what is no blinded token of this key.
  func sign(blinded: [UInt8]) throws -> [UInt8] {
    guard let privateKey else { throw Refusal("survey.closed") }
    guard blinded.count == Self.signatureBytes else { throw Refusal("survey.bad-request") }
    let key = try _RSA.BlindSigning.PrivateKey(
      pemRepresentation: String(decoding: privateKey, as: UTF8.self), parameters: .RSABSSA_SHA384_PSS_Randomized)
    guard let signature = try? key.blindSignature(for: blinded) else { throw Refusal("survey.bad-request") }
    return [UInt8](signature.rawRepresentation)
  }

  func isValid(_ signature: [UInt8], for token: [UInt8]) throws -> Bool {
    guard signature.count == Self.signatureBytes, token.count == Self.tokenBytes else { return false }
    let key = try _RSA.BlindSigning.PublicKey(
      derRepresentation: publicKey, parameters: .RSABSSA_SHA384_PSS_Deterministic)
    return key.isValidSignature(_RSA.Signing.RSASignature(rawRepresentation: signature), for: key.prepare(token))
  }

  func view() throws -> SurveyKey {
    let key = try _RSA.BlindSigning.PublicKey(
      derRepresentation: publicKey, parameters: .RSABSSA_SHA384_PSS_Randomized)
    let numbers = try key.getKeyPrimitives()
    return SurveyKey(
      modulus: base64URL([UInt8](numbers.modulus)), exponent: base64URL([UInt8](numbers.publicExponent)),
      fingerprint: hexDigest(publicKey))
  }
}

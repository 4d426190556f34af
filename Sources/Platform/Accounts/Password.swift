import Crypto
import CryptoExtras
import Foundation

/// A password as the store keeps it: scrypt with its cost and salt beside the hash, `scrypt$N$r$p$salt$hash` in base 64.
///
/// - Source: RFC 7914; cost N = 2^15, r = 8, p = 1 uses 32 MiB a try (OWASP Password Storage Cheat Sheet names N = 2^17
///   for r = 8, p = 1; lower here because a sign-in may not starve a small server, and tries are limited).
struct Password {
  private static let rounds = 1 << 15
  private static let blockSize = 8
  private static let parallelism = 1

  static func hash(_ text: String, salt: [UInt8]) throws -> String {
    let key = try derive(text, salt: salt, rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    return ["scrypt", "\(rounds)", "\(blockSize)", "\(parallelism)", base64(salt), base64(key)].joined(separator: "$")
  }

  /// Whether the text is the password that was hashed. Takes the same time for a wrong one.
  static func verify(_ text: String, against stored: String) throws -> Bool {
    let parts = stored.split(separator: "$").map(String.init)
    guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let blockSize = Int(parts[2]),
      let parallelism = Int(parts[3]), let salt = Data(base64Encoded: parts[4]),
      let expected = Data(base64Encoded: parts[5])
    else { return false }
    let key = try derive(text, salt: [UInt8](salt), rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    return constantTimeEqual(key, [UInt8](expected))
  }

  private static func derive(
    _ text: String, salt: [UInt8], rounds: Int, blockSize: Int, parallelism: Int
  ) throws -> [UInt8] {
    try KDF.Scrypt.deriveKey(
      from: Data(text.utf8), salt: Data(salt), outputByteCount: 32, rounds: rounds, blockSize: blockSize,
      parallelism: parallelism
    ).withUnsafeBytes { Array($0) }
  }

  private static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}

/// Compares without stopping at the first difference.
func constantTimeEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
  guard one.count == other.count else { return false }
  return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}

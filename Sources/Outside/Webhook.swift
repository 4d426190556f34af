import CCurl
import Crypto
package import Foundation

/// Another system that wants to know, told by a signed HTTP request.
///
/// - Source: Standard Webhooks 1.0.0 (standardwebhooks.com): the signature is HMAC-SHA256 over `id.timestamp.body`. A
///   receiver that has seen the id before drops the repetition; one that finds the timestamp old refuses a replay.
package struct Webhook: Sendable {
  private let address: String
  private let key: [UInt8]
  private let isLoopback: Bool

  /// - Parameters:
  ///   - url: begins with `https://` or `http://`; holds no name and no password.
  ///   - secret: `whsec_` and 24 to 64 bytes in base 64, or a text of at least 24 characters, taken as it stands.
  package init?(url: String, secret: String) {
    guard let parts = URLComponents(string: url), ["http", "https"].contains(parts.scheme), let host = parts.host,
      !host.isEmpty, parts.user == nil, parts.password == nil, let key = signingKey(secret)
    else { return nil }
    self.address = url
    self.key = key
    self.isLoopback = isOfThisMachine(host)
  }

  package func send(id: String, body: [UInt8], at now: Date) async -> DeliveryOutcome {
    guard body.count <= OutsideLimit.bodyBytes else { return .refused(.rejected) }
    let headers = headers(id: id, body: body, at: now)
    return await offThread { sendNow(body, headers) }
  }

  /// What goes with the body.
  func headers(id: String, body: [UInt8], at now: Date) -> [(name: String, value: String)] {
    let timestamp = String(Int(now.timeIntervalSince1970))
    let signed = Array("\(id).\(timestamp).".utf8) + body
    let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: key))
    return [
      ("webhook-id", id), ("webhook-timestamp", timestamp),
      ("webhook-signature", "v1,\(Data(code).base64EncodedString())"), ("content-type", "application/json"),
    ]
  }

  private func sendNow(_ body: [UInt8], _ headers: [(name: String, value: String)]) -> DeliveryOutcome {
    guard let transfer = Transfer(to: address, protocols: "http,https", isLoopback: isLoopback) else {
      return .later(.unreachable)
    }
    transfer.setList(CURLOPT_HTTPHEADER, headers.map { "\($0.name): \($0.value)" } + ["Expect:"])
    return httpOutcome(transfer.perform(posting: body))
  }
}

private func signingKey(_ secret: String) -> [UInt8]? {
  let prefix = "whsec_"
  if secret.hasPrefix(prefix) {
    return Data(base64Encoded: String(secret.dropFirst(prefix.count))).map(Array.init).flatMap {
      (24...64).contains($0.count) ? $0 : nil
    }
  }
  return secret.utf8.count >= 24 ? Array(secret.utf8) : nil
}

/// What an HTTP answer means. Without one it is never unknown: a webhook may be repeated, its id says so.
func httpOutcome(_ ending: Transfer.Ending) -> DeliveryOutcome {
  switch ending.status {
  case 200..<300: .accepted
  case 300..<400: .refused(.redirected)
  case 408, 425, 429, 500...: .later(.busy)
  case 400..<500: .refused(.rejected)
  default: .later(ending.fault)
  }
}

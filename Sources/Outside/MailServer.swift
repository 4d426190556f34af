import CCurl
import Foundation

/// The server that takes our letters, by SMTP.
///
/// Unless it stands on this machine, nothing is said to it, and no password, before the connection is encrypted.
package struct MailServer: Sendable {
  private let address: String
  private let user: String?
  private let password: String?
  private let isLoopback: Bool

  /// - Parameter url: `smtp://user@mail.example.org:587` or `smtps://…`; the user is left out where none is needed.
  /// - Returns: `nil` for an address that is none, or one that holds the password, which has no place on a command line.
  package init?(url: String, password: String?) {
    guard var parts = URLComponents(string: url), ["smtp", "smtps"].contains(parts.scheme),
      let host = parts.host, !host.isEmpty, parts.password == nil, ["", "/"].contains(parts.path)
    else { return nil }
    self.user = parts.user
    self.password = password
    self.isLoopback = isOfThisMachine(host)
    parts.user = nil
    guard let address = parts.string else { return nil }
    self.address = address
  }

  package func send(_ email: Email) async -> DeliveryOutcome {
    guard Email.isAddress(email.from), Email.isAddress(email.to) else { return .refused(.noAddress) }
    return await offThread { sendNow(email) }
  }

  private func sendNow(_ email: Email) -> DeliveryOutcome {
    guard let transfer = Transfer(to: address, protocols: "smtp,smtps", isLoopback: isLoopback) else {
      return .later(.unreachable)
    }
    if !isLoopback { transfer.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
    if let user {
      transfer.set(CURLOPT_USERNAME, user)
      transfer.set(CURLOPT_PASSWORD, password ?? "")
    }
    transfer.set(CURLOPT_MAIL_FROM, "<\(email.from)>")
    transfer.setList(CURLOPT_MAIL_RCPT, ["<\(email.to)>"])
    return smtpOutcome(transfer.perform(uploading: email.message))
  }
}

/// What the end of an SMTP conversation means.
///
/// The last answer is the server's word, if there is one. When the letter was handed over whole and its own answer did
/// not come, nobody knows.
///
/// - Source: RFC 5321, 4.2.1 and 4.5.3.2; RFC 4954, 6 (530, 534, 535 and 538 are about signing in, not about the letter).
func smtpOutcome(_ ending: Transfer.Ending) -> DeliveryOutcome {
  if ending.isDone { return .accepted }
  if [530, 534, 535, 538].contains(ending.status) || ending.fault == .signIn { return .later(.signIn) }
  switch ending.status {
  case 400..<500: return .later(.busy)
  case 500..<600: return .refused(.rejected)
  default: return ending.sentAll ? .unknown(.noAnswer) : .later(ending.fault)
  }
}

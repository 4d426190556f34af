package import Foundation

/// A letter of plain text.
package struct Email: Hashable, Sendable {
  /// Becomes the message's own id, so that a repetition can be told.
  package let id: String
  package let from: String
  package let to: String
  package let subject: String
  package let text: String
  package let date: Date

  package init(id: String, from: String, to: String, subject: String, text: String, date: Date) {
    self.id = id
    self.from = from
    self.to = to
    self.subject = subject
    self.text = text
    self.date = date
  }

  /// Whether a text can be an address: one name, one `@`, a host, and nothing that could begin another header.
  ///
  /// Only what SMTP takes without extensions: ASCII, at most 254 characters.
  package static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2 else { return false }
    let isName = !parts[0].isEmpty && parts[0].utf8.count <= 64 && parts[0].utf8.allSatisfy(isOfName)
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return isName && labels.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isOfHost) && $0.first != "-" }
  }
}

private func isOfName(_ byte: UInt8) -> Bool { isOfHost(byte) || "!#$%&'*+/=?^_`{|}~.".utf8.contains(byte) }

private func isOfHost(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
    || byte == UInt8(ascii: "-")
}

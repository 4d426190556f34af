import Foundation
import Testing

@testable import Outside

@Suite struct EmailTests {
  @Test(
    "What can be an address",
    arguments: [
      ("anna@example.org", true), ("a.b+c@mail.example.org", true), ("a@b", true), ("@example.org", false),
      ("anna@", false), ("anna", false), ("a@b@c", false), ("a b@example.org", false), ("a@example..org", false),
      ("a@-x.org", false), ("a@x.org\r\nBcc: b@x.org", false), ("<a@x.org>", false), ("安@example.org", false),
      (String(repeating: "a", count: 64) + "@x.org", true), (String(repeating: "a", count: 65) + "@x.org", false),
    ])
  func addresses(_ text: String, _ isOne: Bool) { #expect(Email.isAddress(text) == isOne) }

  @Test("A letter's bytes: head in ASCII, body in base 64, no line of more than 76")
  func bytes() throws {
    let subject = String(repeating: "路灯不亮（办件）", count: 6) + "\r\nBcc: x@example.org"
    let email = Email(
      id: "msg_1", from: "city@example.org", to: "anna@example.org", subject: subject,
      text: "第一行\n" + String(repeating: "长", count: 200), date: Date(timeIntervalSince1970: 1_795_397_400))
    let text = String(decoding: email.message, as: UTF8.self)
    let parts = text.components(separatedBy: "\r\n\r\n")
    #expect(parts.count == 2)
    #expect(text.utf8.allSatisfy { $0 < 128 })
    #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 84 })
    #expect(!text.contains("\nBcc"))
    #expect(parts[0].contains("Date: Mon, 23 Nov 2026 01:30:00 +0000\r\n"))
    #expect(parts[0].contains("Message-ID: <msg_1@example.org>\r\n"))
    let body = try #require(Data(base64Encoded: parts[1].filter { $0 != "\r\n" }))
    #expect(String(decoding: body, as: UTF8.self) == email.text.replacingOccurrences(of: "\n", with: "\r\n"))
  }
}

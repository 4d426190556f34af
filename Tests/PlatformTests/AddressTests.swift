import CityModel
import Foundation
import Outside
import Testing

@testable import Platform

@Suite struct AddressTests {
  @Test("Nothing but the question is sent before the link is followed; the link works once and for two days")
  func confirming() async throws {
    try await Town.visit { town in
      let room = MailRoom()
      let platform = try await town.connected(to: room)
      let resident = try await town.account("resident", nil, nil)
      func confirm(_ token: String) async throws -> String {
        try await refusal { try await platform.confirmAddress(token) }
      }
      try await town.ask("anna@example.org", platform, resident)
      #expect(room.emails.map(\.to) == ["anna@example.org"])
      #expect(room.emails[0].text.hasPrefix("https://yiju.example.org/messages/address/"))
      #expect(try await platform.address(resident) == AddressView(text: "anna@example.org", isConfirmed: false))
      #expect(try await confirm("forged") == "address.not-found")
      let late = room.linkToken
      town.wait(hours: 49)
      #expect(try await confirm(late) == "address.not-found")
      try await town.ask("anna@example.org", platform, resident)
      let token = room.linkToken
      try await platform.checkAddressLink(token)
      #expect(try await confirm(token) == "no refusal")
      #expect(try await confirm(token) == "address.not-found")
      #expect(try await platform.address(resident)?.isConfirmed == true)
      try await platform.removeAddress(resident)
      #expect(try await platform.address(resident) == nil)
    }
  }

  @Test("An address that is none, a site that sends none, a server that refuses, and one question too many")
  func refusals() async throws {
    try await Town.visit { town in
      let room = MailRoom()
      let platform = try await town.connected(to: room)
      let resident = try await town.account("resident", nil, nil)
      func code(_ text: String, _ platform: Platform) async throws -> String {
        try await refusal { try await town.ask(text, platform, resident) }
      }
      #expect(try await code("anna@example.org", town.platform) == "address.no-email")
      #expect(try await code("anna@example.org\r\nBcc: bo@example.org", platform) == "address.bad")
      room.answer(.refused(.rejected))
      #expect(try await code("anna@example.org", platform) == "address.not-sent")
      for _ in 2...5 { #expect(try await code(" anna@example.org ", platform) == "no refusal") }
      #expect(try await code("anna@example.org", platform) == "address.too-many")
      town.wait(hours: 1)
      #expect(try await code("anna@example.org", platform) == "no refusal")
      #expect(room.emails.allSatisfy { $0.to == "anna@example.org" })
    }
  }

  @Test(
    "What an operator may write",
    arguments: [
      ("smtp://127.0.0.1:25", "city@example.org", "https://yiju.example.org/", "no refusal"),
      ("http://127.0.0.1", "city@example.org", "https://yiju.example.org", "channel.bad-mail-server"),
      ("smtp://127.0.0.1", "city", "https://yiju.example.org", "channel.bad-sender"),
      ("smtp://127.0.0.1", "city@example.org", "yiju.example.org", "channel.bad-site"),
      ("smtp://127.0.0.1", "city@example.org", "https://yiju.example.org/a?b=c", "channel.bad-site"),
    ])
  func settings(_ server: String, _ from: String, _ site: String, _ code: String) async throws {
    var channels = Channels()
    #expect(
      try await refusal { try channels.addEmail(server: server, password: nil, from: from, site: site) } == code)
    #expect(channels.email == nil || channels.email?.site == "https://yiju.example.org")
    #expect(
      try await refusal { try channels.addWebhook(url: "https://example.org", secret: "") } == "channel.bad-webhook")
  }
}

extension Town {
  func ask(_ text: String, _ platform: Platform, _ viewer: Viewer) async throws {
    try await platform.setAddress(text, language: .english, viewer: viewer) { Letter(subject: "confirm", text: $0) }
  }
}

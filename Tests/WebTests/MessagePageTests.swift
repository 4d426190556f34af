import CityModel
import Foundation
import Outside
import Testing

@testable import Platform
@testable import Web

/// What people are told, on the pages that show it.
@Suite struct MessagePageTests {
  @Test(arguments: ["zh-Hans", "en"])
  func theInbox(_ language: String) async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let (_, link) = try await Visitor(client, language: language).report(Visitor.lamp)
      let dispatcher = try await town.come(.dispatcher, client, language: language)
      let number = try #require(try await town.deliverAndFind())
      let inbox = try await dispatcher.get("/messages")
      #expect(inbox.header("cache-control") == "no-store")
      #expect(inbox.text.contains(language == "en" ? "Messages (1 unread)" : "消息（1 条未读）"))
      #expect(inbox.text.contains("href=\"/desk/cases/\(number)\"") && inbox.text.contains("message-unread"))
      let read = try await dispatcher.post("/messages/read", from: inbox, ["message": inbox.input("message") ?? ""])
      let after = try await dispatcher.follow(read)
      #expect(!after.text.contains("message-unread") && !after.text.contains("has-unread"))
      _ = try await dispatcher.take("register", number)
      try await town.platform.deliver()
      let follow = try await Visitor(client, language: language).get(link)
      #expect(follow.text.contains(language == "en" ? "has reached the stage" : "您关注的办件已到"))
    }
  }

  @Test func someonesMessageStaysUnreadWhateverOthersSend() async throws {
    let town = try await CaseTown()
    let resident = try await town.account("resident", nil, nil)
    try await town.open { client in
      _ = try await Visitor(client).report(Visitor.lamp)
      let dispatcher = try await town.come(.dispatcher, client)
      _ = try await town.deliverAndFind()
      let message = try #require(try await dispatcher.get("/messages").input("message"))
      let other = Visitor(client)
      try await other.signIn(resident)
      let page = try await other.get("/messages")
      #expect(!page.text.contains(message))
      _ = try await other.post("/messages/read", from: page, ["message": message, "earlier": "yes"])
      #expect(try await dispatcher.get("/messages").text.contains("message-unread"))
      #expect(try await other.get("/desk/messages").status == 403)
    }
  }

  @Test func withoutAMailServerNobodyIsAskedForAnAddress() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let dispatcher = try await town.come(.dispatcher, client)
      let page = try await dispatcher.get("/messages")
      #expect(!page.text.contains("name=\"address\""))
      let refused = try await dispatcher.post("/messages/address", from: page, ["address": "anna@example.org"])
      #expect(refused.status == 400 && refused.text.contains("本站没有开通邮件"))
      #expect(try await dispatcher.get("/messages/address/forged").status == 404)
      #expect(try await dispatcher.get("/desk/messages").text.contains("没有未送达的消息"))
      let again = try await dispatcher.post("/desk/messages/again", from: page, ["message": "x", "channel": "fax"])
      #expect(again.status == 404)
    }
  }

  /// Every code of a fault and of a message has its words, in both languages and without a blank left open.
  @Test func everyMessageHasItsWords() async throws {
    let texts = try Texts.bundled()
    for fault in DeliveryFault.allCases { #expect(texts.byKey["messages.why-\(fault.rawValue)"] != nil, "\(fault)") }
    let pack = try await CaseTown().platform.pack()
    let procedure = try #require(pack.procedures.first)
    let codes = ["adopted", "not-adopted", "invited", "begun", "done", "not-done", "due-soon", "overdue"]
    for code in codes { #expect(texts.byKey["messages.subject-\(code)"] != nil, "\(code)") }
    for code in codes + ["moved", "assigned", "never-heard-of"] {
      for language in Language.allCases {
        let message = MessageView(
          id: "msg", code: code, number: "SR-1", procedure: procedure, category: procedure.categories[0],
          stage: procedure.stages[0], next: Array(procedure.actions.prefix(2)), at: .distantPast, isRead: false,
          path: "/my/SR-1")
        let letter = letterWriter(texts)(message, "https://yiju.example.org/my/SR-1", nil)
        let said = [texts.subject(of: message, language), texts.body(of: message, language)]
        for text in said { #expect(!text.contains("{") && !text.contains("messages."), "\(text)") }
        #expect(said.allSatisfy { letter.subject.contains($0) || letter.text.contains($0) })
        #expect(letter.text.contains("https://yiju.example.org/my/SR-1"))
      }
    }
  }
}

extension CaseTown {
  /// Tells everybody, and gives the number of the one case.
  func deliverAndFind() async throws -> String? {
    try await platform.deliver()
    return try await platform.publicCases(PublicCaseQuery(procedure: "street-report")).rows.first?.number
  }
}

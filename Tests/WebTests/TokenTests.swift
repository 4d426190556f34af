import CityModel
import Foundation
import HummingbirdTesting
import Testing

@testable import Web

/// A form that changes something must come from a page of this site.
@Suite struct TokenTests {
  private static let path = "/services/street-report/report"

  @Test func `a form without its token is refused, and what was typed comes back`() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let visitor = Visitor(client)
      let form = try await visitor.get(Self.path)
      for token in ["", "00000000000000000000000000000000", String((form.input("_token") ?? "").dropLast())] {
        let answer = try await visitor.post(
          Self.path, from: form, ["_token": token, "description": "磨坊路口的灯 <b>不亮</b>"])
        #expect(answer.status == 403, "'\(token)'")
        #expect(answer.text.contains("磨坊路口的灯 &lt;b&gt;不亮&lt;/b&gt;"), "what was typed is not lost, and is escaped")
        #expect(answer.text.contains("action=\"\(Self.path)\""), "and can be sent again")
      }
    }
  }

  @Test func `the token of one browser does not serve another`() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let form = try await Visitor(client).get(Self.path)
      let other = Visitor(client)
      let otherForm = try await other.get(Self.path)
      #expect(form.input("_token") != otherForm.input("_token"))
      let token = form.input("_token") ?? ""
      #expect(try await other.post(Self.path, from: otherForm, ["_token": token]).status == 403)
    }
  }

  @Test func `somebody signed in gets no second try of a form that another site may have written`() async throws {
    let town = try await CaseTown()
    let leader = try await town.account("leader", "leader", "office")
    try await town.open { client in
      let visitor = Visitor(client)
      try await visitor.signIn(leader)
      let form = try await visitor.get(Self.path)
      let answer = try await visitor.post(Self.path, from: form, ["_token": "wrong", "description": "写了很久的字"])
      #expect(answer.status == 403 && answer.text.contains("写了很久的字"))
      #expect(!answer.text.contains("action=\"\(Self.path)\""))
    }
  }

  @Test func `a password is never shown again`() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let visitor = Visitor(client)
      let form = try await visitor.get("/sign-in")
      let answer = try await visitor.post(
        "/sign-in", from: form, ["_token": "", "name": "leader", "password": "geheimnis"])
      #expect(answer.status == 403 && !answer.text.contains("geheimnis"))
    }
  }
}

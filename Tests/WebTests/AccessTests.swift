import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Web

/// Who may come to which address: the whole table, and that the door holds what it says.
@Suite struct AccessTests {
  @Test func `the table of all routes`() {
    expectSnapshot(Routes.site.table, "access.txt")
  }

  @Test func `no address is declared twice`() {
    let lines = Routes.site.all.map { "\($0.method.rawValue) \($0.path)" }
    #expect(Set(lines).count == lines.count)
  }

  @Test func `nobody who is not signed in gets behind a staff or account route`() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      for route in Routes.site.all where route.script == nil && [.staff, .signedIn].contains(route.access) {
        let visitor = Visitor(client)
        let path = route.path.split(separator: "/").map { $0.hasPrefix(":") ? "x" : $0 }.reduce("") { $0 + "/" + $1 }
        let home = try await visitor.get("/report")
        let form = route.method == .get ? home : try await visitor.follow(home)
        let page = route.method == .get ? try await visitor.get(path) : try await visitor.post(path, from: form)
        #expect(page.status == (route.method == .get ? 303 : 403), "\(route.method) \(route.path)")
      }
    }
  }

  @Test func `a script is held to its form's token, and to JSON`() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let visitor = Visitor(client)
      _ = try await visitor.get("/report")
      let path = "/reports/x/survey/signature"
      let tokenless = try await visitor.post(path, body: Array("{}".utf8), type: "application/json")
      #expect(tokenless.status == 403 && tokenless.text.contains("\"error\":\"request.wrong-token\""))
      #expect(try await visitor.post(path, body: Array("[1]".utf8), type: "application/json").status == 400)
      #expect(try await visitor.post(path, body: Array("a=1".utf8), type: "text/plain").status == 400)
      let nobody = try await visitor.post("/reports/x/survey/answers", body: Array("{}".utf8), type: "application/json")
      #expect(nobody.status == 404 && nobody.text.contains("case.not-found"))
    }
  }

  @Test func `an account without a role has no desk`() async throws {
    let town = try await CaseTown()
    let resident = try await town.account("resident", nil, nil)
    try await town.open { client in
      let visitor = Visitor(client)
      try await visitor.signIn(resident)
      #expect(try await visitor.get("/desk").status == 403)
      #expect(try await visitor.get("/my").status == 200)
    }
  }
}

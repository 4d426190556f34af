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
      for route in Routes.site.all where route.access == .staff || route.access == .signedIn {
        let visitor = Visitor(client)
        let path = route.path.split(separator: "/").map { $0.hasPrefix(":") ? "x" : $0 }.reduce("") { $0 + "/" + $1 }
        let home = try await visitor.get("/report")
        let form = route.method == .get ? home : try await visitor.follow(home)
        let page = route.method == .get ? try await visitor.get(path) : try await visitor.post(path, from: form)
        #expect(page.status == (route.method == .get ? 303 : 403), "\(route.method) \(route.path)")
      }
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

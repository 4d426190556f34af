import CityModel
import Testing

@testable import Platform

@Suite struct AccountTests {
  @Test("Signing in opens a session until signing out; a wrong word says only that something is wrong")
  func signIn() async throws {
    try await Town.visit { town in
      let password = try await town.platform.addAccount(name: "worker", role: "worker", agency: "works")
      func signIn(_ name: String, _ password: String) async throws -> SignedIn {
        try await town.platform.signIn(name: name, password: password, client: "192.0.2.1")
      }
      #expect(try await refusal { _ = try await signIn("worker", "wrong") } == "account.wrong")
      #expect(try await refusal { _ = try await signIn("nobody", password) } == "account.wrong")
      let signedIn = try await signIn("worker", password)
      #expect(try await town.platform.session(signedIn.token)?.account.agency?.id == "works")
      #expect(try await town.platform.session("forged") == nil)
      try await town.platform.signOut(signedIn.token)
      #expect(try await town.platform.session(signedIn.token) == nil)
    }
  }

  @Test("Five tries in a quarter of an hour, and a disabled account has none")
  func tries() async throws {
    try await Town.visit { town in
      let password = try await town.platform.addAccount(name: "worker", role: "worker", agency: "works")
      func code(_ password: String) async throws -> String {
        try await refusal {
          _ = try await town.platform.signIn(name: "worker", password: password, client: "192.0.2.1")
        }
      }
      for _ in 1...5 { #expect(try await code("wrong") == "account.wrong") }
      #expect(try await code(password) == "account.too-many-tries")
      town.wait(hours: 0.5)
      #expect(try await code(password) == "no refusal")
      try await town.platform.disableAccount(name: "worker")
      #expect(try await code(password) == "account.wrong")
    }
  }

  @Test("An account fits the pack or is refused")
  func adding() async throws {
    try await Town.visit { town in
      func code(_ name: String, _ role: String?, _ agency: String?) async throws -> String {
        try await refusal {
          _ = try await town.platform.addAccount(name: name, role: role.map { ID($0) }, agency: agency.map { ID($0) })
        }
      }
      var codes = [try await code("a b", nil, nil)]
      codes.append(try await code("one", "mayor", "works"))
      codes.append(try await code("one", "leader", "works"))
      codes.append(try await code("one", nil, nil))
      codes.append(try await code("one", nil, nil))
      #expect(
        codes == [
          "account.bad-name", "account.unknown-role", "account.agency-lacks-role", "no refusal",
          "storage.account-name-taken",
        ])
    }
  }
}

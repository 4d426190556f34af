package import CityModel
import Foundation
import Storage

/// An account as `yiju account list` shows it.
package struct AccountRow: Sendable {
  package let name: String
  package let role: ID<Role>?
  package let agency: ID<Agency>?
  package let isDisabled: Bool
}

extension Platform {
  private static let sessionSeconds = 12.0 * 3600
  private static let tryWindowSeconds = 900
  /// Most wrong passwords for one name, and from one address, in a quarter of an hour.
  private static let triesPerName = 5
  private static let triesPerAddress = 30
  /// What a name without an account is tested against, so that the answer takes as long as for one with.
  private static let nobody = "scrypt$32768$8$1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="

  /// Adds an account with a password made up here, which nobody can ask for again.
  ///
  /// - Returns: the password.
  /// - Throws: `account.bad-name`, `account.unknown-role`, `account.agency-lacks-role`, `storage.account-name-taken`.
  package func addAccount(name: String, role: ID<Role>?, agency: ID<Agency>?) async throws -> String {
    let pack = try await current().pack
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
    guard (1...40).contains(name.count), isPlain else { throw Refusal("account.bad-name") }
    if let role {
      guard pack.role(role) != nil else { throw Refusal("account.unknown-role") }
      guard let agency, pack.agency(agency)?.roles.contains(role) == true else {
        throw Refusal("account.agency-lacks-role")
      }
    }
    let password = world.code(length: 14)
    try await store.accounts.add(
      Account(
        id: newPerson(), name: name, role: role, agency: agency,
        passwordHash: try Password.hash(password, salt: world.randomBytes(16)), createdAt: now, disabledAt: nil))
    return password
  }

  package func accounts() async throws -> [AccountRow] {
    try await store.accounts.all().map {
      AccountRow(name: $0.name, role: $0.role, agency: $0.agency, isDisabled: $0.disabledAt != nil)
    }
  }

  /// Who an operator acts for at the command line.
  ///
  /// - Throws: `account.unknown`, also for one that was disabled.
  package func viewer(named name: String) async throws -> Viewer {
    guard let account = try await store.accounts.find(name: name), account.disabledAt == nil else {
      throw Refusal("account.unknown")
    }
    return .account(try await view(of: account))
  }

  /// - Throws: `account.unknown`.
  package func disableAccount(name: String) async throws {
    guard let account = try await store.accounts.find(name: name) else { throw Refusal("account.unknown") }
    _ = try await store.accounts.disable(account.id, at: now)
  }

  /// - Throws: `account.wrong`, the same for a wrong name and a wrong password; `account.too-many-tries`.
  package func signIn(name: String, password: String, client: String) async throws -> SignedIn {
    try await refusePastLimit(name, client)
    let account = try await store.accounts.find(name: name)
    let isRight = try Password.verify(String(password.prefix(200)), against: account?.passwordHash ?? Self.nobody)
    guard isRight, let account, account.disabledAt == nil else {
      try await countTry(name, client)
      throw Refusal("account.wrong")
    }
    try await store.accounts.forgetTries(.name(name))
    let token = world.token()
    let formToken = world.token()
    try await store.accounts.start(
      Session(
        tokenHash: sessionHash(token), account: account.id, secret: formToken, createdAt: now,
        expiresAt: now.addingTimeInterval(Self.sessionSeconds), seenAt: now))
    return SignedIn(
      token: token, session: SessionView(account: try await view(of: account), formToken: formToken))
  }

  /// The session of a browser's cookie; `nil` when it has ended or never was.
  package func session(_ token: String) async throws -> SessionView? {
    guard token.utf8.count <= 64,
      let found = try await store.accounts.session(tokenHash: sessionHash(token), at: now)
    else { return nil }
    return SessionView(account: try await view(of: found.account), formToken: found.session.secret)
  }

  package func signOut(_ token: String) async throws {
    try await store.accounts.end(tokenHash: sessionHash(token))
  }

  private func refusePastLimit(_ name: String, _ client: String) async throws {
    let byName = try await store.accounts.tries(.name(name), at: now, windowSeconds: Self.tryWindowSeconds)
    let byAddress = try await store.accounts.tries(.address(client), at: now, windowSeconds: Self.tryWindowSeconds)
    if byName >= Self.triesPerName || byAddress >= Self.triesPerAddress { throw Refusal("account.too-many-tries") }
  }

  /// Only wrong passwords count: an office that signs in behind one address does not lock itself out.
  private func countTry(_ name: String, _ client: String) async throws {
    _ = try await store.accounts.countTry(.name(name), at: now, windowSeconds: Self.tryWindowSeconds)
    _ = try await store.accounts.countTry(.address(client), at: now, windowSeconds: Self.tryWindowSeconds)
  }

  private func sessionHash(_ token: String) -> String { hexDigest(Array("session\n\(token)".utf8)) }

  private func view(of account: Account) async throws -> AccountView {
    let pack = try await current().pack
    return AccountView(
      person: account.id, name: account.name, role: account.role.flatMap(pack.role),
      agency: account.agency.flatMap(pack.agency))
  }
}

package import CityModel
import Foundation
import Outside
import Storage

extension Platform {
  /// How long the link that confirms an address may be followed.
  private static let confirmationHours = 48.0

  /// Whether this site sends letters at all.
  package var sendsEmail: Bool { channels.email != nil }

  /// The viewer's own address; `nil` where none was given.
  package func address(_ viewer: Viewer) async throws -> AddressView? {
    guard let account = viewer.account else { throw Refusal("account.sign-in") }
    return try await store.addresses.own(account.person).map { AddressView(text: $0.text, isConfirmed: $0.isConfirmed) }
  }

  /// Takes an address in the place of an earlier one and sends a letter with a link there. Until that link is followed
  /// nothing else is sent, so nobody is written to who did not ask for it.
  ///
  /// - Parameters:
  ///   - language: in which letters are written.
  ///   - letter: the words of the letter that holds the link.
  /// - Throws: `address.no-email` where the site sends none; `address.bad`; `address.too-many`; `address.not-sent`.
  package func setAddress(
    _ text: String, language: Language, viewer: Viewer, letter: (_ link: String) -> Letter
  ) async throws {
    guard let account = viewer.account else { throw Refusal("account.sign-in") }
    guard let channel = channels.email else { throw Refusal("address.no-email") }
    let text = text.trimmingCharacters(in: .whitespaces)
    guard Email.isAddress(text) else { throw Refusal("address.bad") }
    try limits.countConfirmation(by: account.person, at: now)
    let token = world.token()
    try await store.addresses.set(
      text, of: account.person, language: language, tokenHash: addressHash(token), at: now)
    let words = letter("\(channel.site)/messages/address/\(token)")
    let outcome = await channel.send(
      Email(
        id: "confirm_" + hexDigest(Array(token.utf8)).prefix(32), from: channel.from, to: text,
        subject: words.subject, text: words.text, date: now))
    guard outcome == .accepted else { throw Refusal("address.not-sent") }
  }

  /// Whether a link leads to an address that waits for it.
  ///
  /// - Throws: `address.not-found` where it was used, is too old or never was.
  package func checkAddressLink(_ token: String) async throws {
    guard token.utf8.count <= 64,
      try await store.addresses.waits(tokenHash: addressHash(token), askedSince: oldestLink)
    else { throw Refusal("address.not-found") }
  }

  /// - Throws: `address.not-found`.
  package func confirmAddress(_ token: String) async throws {
    guard token.utf8.count <= 64,
      try await store.addresses.confirm(tokenHash: addressHash(token), askedSince: oldestLink, at: now)
    else { throw Refusal("address.not-found") }
  }

  package func removeAddress(_ viewer: Viewer) async throws {
    guard let account = viewer.account else { throw Refusal("account.sign-in") }
    try await store.addresses.remove(account.person)
  }

  private var oldestLink: Date { now.addingTimeInterval(-Self.confirmationHours * 3600) }

  private func addressHash(_ token: String) -> String { hexDigest(Array("address\n\(token)".utf8)) }
}

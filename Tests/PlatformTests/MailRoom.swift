import CityModel
import Foundation
import Outside
import Storage
import Logging
import Synchronization

@testable import Platform

/// The other side of every channel: keeps what came, and answers as it is told to.
final class MailRoom: Sendable {
  /// Says each time that a webhook has come.
  let arrivals: AsyncStream<Void>
  private let arrival: AsyncStream<Void>.Continuation
  private let state = Mutex(State())

  init() { (arrivals, arrival) = AsyncStream.makeStream() }

  private struct State {
    var emails: [Email] = []
    var webhooks: [(id: String, body: String)] = []
    var answers: [DeliveryOutcome] = []
  }

  var emails: [Email] { state.withLock { $0.emails } }
  var webhooks: [(id: String, body: String)] { state.withLock { $0.webhooks } }

  /// What the next tries are answered, in turn; afterwards everything is accepted.
  func answer(_ outcomes: DeliveryOutcome...) { state.withLock { $0.answers = outcomes } }

  var channels: Channels {
    Channels(
      email: Channels.EmailChannel(from: "city@example.org", site: "https://yiju.example.org") { email in
        self.take { $0.emails.append(email) }
      },
      webhook: { id, body, _ in
        defer { self.arrival.yield() }
        return self.take { $0.webhooks.append((id, String(decoding: body, as: UTF8.self))) }
      })
  }

  private func take(_ keep: (inout State) -> Void) -> DeliveryOutcome {
    state.withLock { state in
      keep(&state)
      return state.answers.isEmpty ? .accepted : state.answers.removeFirst()
    }
  }
}

extension Town {
  /// The same town with ways out of the house.
  func connected(to room: MailRoom) async throws -> Platform {
    try await Platform.open(
      data: folder, world: platform.world, settings: .init(reportsPerHour: 1000, channels: room.channels))
  }
}

extension Platform {
  /// Gives an address and follows the link of the letter that asks for it.
  func confirm(_ address: String, of viewer: Viewer, in room: MailRoom) async throws {
    try await setAddress(address, language: .english, viewer: viewer) { Letter(subject: "confirm", text: $0) }
    try await confirmAddress(room.linkToken)
  }

  /// One round of telling: inboxes, letters, webhooks.
  func tell() async throws {
    try await deliver()
    try await sendDue(.email, writing: plainWriter)
    try await sendDue(.webhook, writing: plainWriter)
  }
}

extension MailRoom {
  /// The secret of the link in the last letter.
  var linkToken: String { emails.last?.text.split(separator: "/").last.map(String.init) ?? "" }
}

/// As plain as can be: the words themselves are the site's.
let plainWriter: LetterWriter = { message, link, language in
  Letter(subject: "\(message.code) \(message.stage.id)", text: "\(link) \(language?.rawValue ?? "both")")
}

let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

import Casework
import CityModel
import Storage

extension Platform {
  /// Most messages that a page shows; more are there and older.
  package static let inboxSize = 100

  /// What a signed-in person was told, the newest first.
  package func inbox(_ viewer: Viewer) async throws -> [MessageView] {
    guard let account = viewer.account else { throw Refusal("account.sign-in") }
    return try await views(of: store.messages.inbox(of: account.person, limit: Self.inboxSize))
  }

  /// How many messages wait to be read; counts no further than `inboxSize`. 0 for who is not signed in.
  package func unreadMessages(_ viewer: Viewer) async throws -> Int {
    guard let account = viewer.account else { return 0 }
    return try await store.messages.unread(of: account.person, upTo: Self.inboxSize)
  }

  /// Notes that a message of the viewer's is read, and with `andEarlier` all that came before it. Another's stays as it is.
  package func markRead(_ id: String, andEarlier: Bool, viewer: Viewer) async throws {
    guard let account = viewer.account else { throw Refusal("account.sign-in") }
    try await store.messages.markRead(ID(id), andEarlier: andEarlier, of: account.person, at: now)
  }

  func messages(to person: ID<Person>, about running: RunningCase) async throws -> [MessageView] {
    try await views(of: store.messages.inbox(of: person, case: running.value.id, limit: Self.inboxSize))
  }

  private func views(of messages: [StoredMessage]) async throws -> [MessageView] {
    var views: [MessageView] = []
    for message in messages { views.append(try await view(of: message)) }
    return views
  }

  /// The stage a message speaks of. One that the case's definition no longer has stands in the one that was in force
  /// when the message was sent.
  private func stage(of message: StoredMessage, _ procedure: Procedure) async throws -> Stage? {
    if let stage = procedure.stage(message.content.stage) { return stage }
    let running = try await running(id: message.caseID)
    let event = running.value.events.first { $0.version == message.version }
    return event.flatMap { running.definition(of: $0).procedure.stage(message.content.stage) }
  }

  /// The message with the names that its codes stand for, from the pack that the case runs under.
  func view(of message: StoredMessage) async throws -> MessageView {
    guard let row = try await store.cases.row(message.caseID) else { throw Refusal("case.not-found") }
    let edition = try await edition(row.packVersion)
    let procedure = try edition.procedure(row.procedure)
    guard let category = procedure.category(row.category), let stage = try await stage(of: message, procedure) else {
      throw Refusal("store.case-broken", detail: "\(message.caseID)")
    }
    return MessageView(
      id: message.id.text, code: message.code, number: row.number, procedure: procedure, category: category,
      stage: stage, next: message.content.next.compactMap(procedure.action), at: message.createdAt,
      isRead: message.readAt != nil, path: message.content.part.path(of: row.number))
  }
}

extension MessageContent.Part {
  /// Where the recipient finds the case when signed in.
  func path(of number: String) -> String {
    switch self {
    case .reporter: "/my/\(number)"
    case .follower: "/reports/\(number)"
    case .desk, .system: "/desk/cases/\(number)"
    }
  }
}

import Casework
import CityModel
import Foundation
import Storage

extension Platform {
  private static let commandsAtOnce = 100

  /// Does what stored events ask for, the oldest first, until nothing is due: lays messages into inboxes.
  ///
  /// Commands and their messages are stored together, so nothing is laid down twice, whoever else does the same.
  /// A command whose case cannot be read waits, longer each time, and keeps no other from being done.
  ///
  /// - Returns: how many messages were laid down.
  @discardableResult
  package func deliver() async throws -> Int {
    var count = 0
    while !nudges.isEnded {
      let entries = try await store.outbox.pending(limit: Self.commandsAtOnce, at: now)
      if entries.isEmpty { break }
      var postings: [Posting] = []
      for entry in entries {
        do {
          postings.append(Posting(entry, try await withDeputies(messages(for: entry), of: entry)))
        } catch is Refusal {
          try await store.outbox.postpone(entry, until: now.addingTimeInterval(waitSeconds(after: entry.tries)))
        }
      }
      count += try await store.messages.post(postings, channels: channels.kinds, at: now)
    }
    if count > 0 {
      nudges.email.now()
      nudges.webhook.now()
    }
    return count
  }

  /// A minute, then four times as long each time, at most a day.
  private func waitSeconds(after tries: Int) -> Double {
    min(86_400, RetryPlan().waitSeconds(after: tries + 1) ?? 86_400)
  }

  private func messages(for entry: OutboxEntry) async throws -> [StoredMessage] {
    let running = try await running(id: entry.caseID)
    guard let event = running.value.events.first(where: { $0.version == entry.version }) else {
      throw Refusal("store.case-broken", detail: "\(entry.caseID): no event \(entry.version)")
    }
    let telling = Telling(entry: entry, running: running, event: event, now: now)
    switch entry.command {
    case .publish: return []
    case .tellFollowers(let stage):
      let followers = try await store.accounts.existing(among: running.value.joined)
      return telling.moved(to: stage, followers: followers) + system(telling.moved(to: stage), running)
    case .assign(let role, let agency):
      let holders = try await store.accounts.holders(of: role, agency: agency).map(\.id)
      return telling.assigned(to: holders) + system(telling.assigned(role, agency), running)
    case .tell(let person, let news): return [telling.told(person, code: news.rawValue)]
    case .tellContributors(let news):
      return try await contributors(to: running.value).map { telling.told($0, code: news.rawValue) }
    case .remind(let news):
      guard running.value.entered == entry.version, running.isTermRunning else { return [] }
      let asked = running.value.isAwaitingReporter(running.procedure) ? [running.value.reporter.person] : []
      return telling.reminded(try await holders(ofTermOf: running, news), code: news.rawValue)
        + telling.reminded(asked, code: news.rawValue, as: .reporter)
    }
  }

  /// Who had a say in a case and can be told of it: who gave an opinion, and who answered as one of a panel. Who
  /// answered an anonymous survey is known to nobody.
  private func contributors(to value: Case) async throws -> [ID<Person>] {
    var seen: Set<ID<Person>> = [value.reporter.person]
    let spoke = value.opinions.map(\.author) + (try await panelists(of: value))
    return spoke.filter { seen.insert($0).inserted }
  }

  /// For the systems that listen, to which even that there is a conduct case is not told.
  private func system(_ message: StoredMessage, _ running: RunningCase) -> [StoredMessage] {
    channels.webhook == nil || running.isConduct ? [] : [message]
  }
}

/// Who is told what of one event. Nobody is told of what they did themselves.
private struct Telling {
  let entry: OutboxEntry
  let running: RunningCase
  let event: CaseEvent
  let now: Date

  private static let moved = "moved"

  /// The reporter, who is told what they can do next, and those with an account who said "me too". Who said so without
  /// one has no inbox.
  func moved(to stage: ID<Stage>, followers: [ID<Person>]) -> [StoredMessage] {
    let reporter = running.value.reporter.person
    var content = MessageContent(part: .reporter, stage: stage)
    content.next = reporterActions(at: stage)
    let told = message(to: reporter, Self.moved, content)
    return others([reporter]).map { _ in told }
      + others(followers).filter { $0 != reporter }.map {
        message(to: $0, Self.moved, MessageContent(part: .follower, stage: stage))
      }
  }

  func moved(to stage: ID<Stage>) -> StoredMessage {
    message(to: nil, Self.moved, MessageContent(part: .system, stage: stage))
  }

  func assigned(to holders: [ID<Person>]) -> [StoredMessage] {
    others(holders).map {
      message(to: $0, StoredMessage.assigned, MessageContent(part: .desk, stage: event.stage))
    }
  }

  func assigned(_ role: ID<Role>, _ agency: ID<Agency>?) -> StoredMessage {
    var content = MessageContent(part: .system, stage: event.stage)
    content.role = role
    content.agency = agency
    return message(to: nil, StoredMessage.assigned, content)
  }

  func told(_ person: ID<Person>, code: String) -> StoredMessage {
    let isReporter = person == running.value.reporter.person
    let part: MessageContent.Part = code == News.invited.rawValue ? .desk : isReporter ? .reporter : .follower
    return message(to: person, code, MessageContent(part: part, stage: event.stage))
  }

  func reminded(
    _ people: [ID<Person>], code: String, as part: MessageContent.Part = .desk
  ) -> [StoredMessage] {
    people.map {
      StoredMessage(
        of: entry, to: $0, code: code, content: MessageContent(part: part, stage: event.stage), createdAt: now)
    }
  }

  /// None when the case has moved on since: the next message says what can be done then.
  private func reporterActions(at stage: ID<Stage>) -> [ID<Action>] {
    guard running.value.stage == stage else { return [] }
    return running.offers(for: [running.value.reporter], isReporter: true, at: now)
      .filter { $0.refusal == nil }.map(\.action.id)
  }

  private func others(_ people: [ID<Person>]) -> [ID<Person>] { people.filter { $0 != event.by.person } }

  private func message(to person: ID<Person>?, _ code: String, _ content: MessageContent) -> StoredMessage {
    StoredMessage(of: entry, to: person, code: code, content: content, createdAt: event.at)
  }
}

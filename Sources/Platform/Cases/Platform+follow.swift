import Casework
import CityModel
import Storage

extension Platform {
  /// The case behind a secret link.
  ///
  /// - Throws: `case.not-found` for a link that leads nowhere; a wrong one and one of an erased case look the same.
  package func follow(_ token: String) async throws -> FollowView {
    try await followView(.token(token))
  }

  /// A signed-in reporter's own case.
  package func followOwn(_ number: String, viewer: Viewer) async throws -> FollowView {
    try await followView(.account(number: number, viewer))
  }

  /// The cases a signed-in resident filed, newest first.
  package func ownReports(viewer: Viewer) async throws -> [Desk.Row] {
    guard let account = viewer.account else { throw Refusal("account.sign-in") }
    var filter = CaseFilter()
    filter.reporter = account.person
    return try await listed(store.cases.list(filter, limit: 100).rows).map { $0.deskRow(at: now) }
  }

  /// Destroys what the reporter gave of themselves. The case goes on; its chain stays provable.
  package func erase(_ key: ReporterKey) async throws {
    _ = try await store.people.erase(vault(of: reporterCase(key).case.value.id), at: now)
  }

  /// The same, asked for at the office.
  package func eraseReporter(of number: String) async throws {
    _ = try await store.people.erase(vault(of: running(number: number).value.id), at: now)
  }

  /// The case and the person, once they have proved to be its reporter.
  func reporterCase(_ key: ReporterKey) async throws -> (case: RunningCase, person: ID<Person>) {
    switch key {
    case .token(let token):
      guard token.utf8.count <= 64, let found = try await store.follows.find(tokenHash: Follow.hash(token: token))
      else { throw Refusal("case.not-found") }
      return (try await running(id: found.caseID), found.person)
    case .account(let number, let viewer):
      guard let account = viewer.account else { throw Refusal("account.sign-in") }
      let running = try await running(number: number)
      guard running.value.reporter.person == account.person else { throw Refusal("case.not-found") }
      return (running, account.person)
    }
  }

  private func followView(_ key: ReporterKey) async throws -> FollowView {
    let (running, person) = try await reporterCase(key)
    let own = try await ownAnswers(running)
    let actor = Actor(person: person)
    return FollowView(
      number: running.value.number, version: running.value.events.count, procedure: running.procedure,
      category: running.category, stage: running.stage(running.value.stage), agency: running.agency,
      due: running.dueView(at: now), steps: running.steps, answers: own.answers,
      workAnswers: running.workAnswers(for: actor),
      offers: running.offers(for: [actor], isReporter: true, at: now), mayErase: own.hasPersonal,
      papers: running.papersForReporter.map(\.form), messages: try await messages(to: person, about: running))
  }

  /// What the reporter gave, their own personal texts included.
  private func ownAnswers(
    _ running: RunningCase
  ) async throws -> (answers: [AnswerView], hasPersonal: Bool) {
    let filing = running.value.events[0]
    let readings = try await store.people.own(running.value.id)
    let texts = Dictionary(readings.map { ($0.field, $0.text) }) { first, _ in first }
    let answers = running.fields(of: filing).compactMap { field -> AnswerView? in
      guard case .commitment? = filing.answers[field.id] else {
        return running.answers(of: filing, isGiver: true, where: { _ in true }).first { $0.label == field.label }
      }
      return AnswerView(label: field.label, content: texts[field.id].map(AnswerView.Content.text) ?? .erased)
    }
    return (answers, !texts.isEmpty)
  }
}

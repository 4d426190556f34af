package import CityModel
import Casework
import Storage

extension Platform {
  private static let deskSize = 50

  /// The work that lies before a person, the earliest due first. A leader, whose role takes no action, sees what is overdue.
  ///
  /// - Parameter stage: only cases that stand there; `nil`: all.
  package func desk(_ viewer: Viewer, stage: ID<Stage>?, page: Int) async throws -> Desk {
    _ = try staffActor(viewer)
    guard let account = viewer.account, let role = account.role else { throw Refusal("account.sign-in") }
    let edition = try await current()
    var filter = CaseFilter()
    filter.stages = stage.map { [$0] }
    filter.outcome = .open
    if !role.leads {
      // An agency that has left the pack has no desk.
      guard let agency = account.agency else { return Desk(account: account, rows: [], counts: [], hasMore: false) }
      filter.desk = CaseFilter.Desk(role: role.id, agency: agency.id)
    }
    let others = filter.desk == nil ? [] : try await actors(viewer).dropFirst().filter { !edition.pack.leads($0.role) }
    filter.otherDesks = others.compactMap(\.desk)
    let found = try await deskPage(page, of: filter)
    let absent = try await names(of: others)
    let first = role.leads && stage == nil && page == 1 ? try await waiting(for: account, role) : []
    let rows = first + found.rows.filter { row in !first.contains { $0.caseID == row.caseID } }
    return Desk(
      account: account, rows: try await listed(rows).map { $0.deskRow(at: now, own: filter.desk, absent) },
      counts: try await stageCounts(filter, edition.pack), hasMore: found.next != nil)
  }

  /// What waits for who leads to decide: it stands above all that they only look after.
  private func waiting(for account: AccountView, _ role: Role) async throws -> [CaseRow] {
    guard let agency = account.agency else { return [] }
    var filter = CaseFilter()
    filter.outcome = .open
    filter.desk = CaseFilter.Desk(role: role.id, agency: agency.id)
    return try await store.cases.list(filter, order: .due, limit: Self.deskSize).rows
  }

  private func deskPage(_ number: Int, of filter: CaseFilter) async throws -> CasePage {
    var page = try await store.cases.list(filter, order: .due, limit: Self.deskSize)
    for _ in 1..<min(max(number, 1), 50) {
      guard let next = page.next else { return CasePage(rows: [], next: nil) }
      page = try await store.cases.list(filter, order: .due, limit: Self.deskSize, after: next)
    }
    return page
  }

  /// How many of the person's cases stand where. Counts the first 200: a desk with more has other troubles.
  private func stageCounts(_ filter: CaseFilter, _ pack: Pack) async throws -> [Desk.StageCount] {
    var whole = filter
    whole.stages = nil
    let rows = try await listed(store.cases.list(whole, order: .due, limit: 200).rows)
    let stages = pack.procedures.flatMap(\.stages).filter { $0.outcome == .open }
    return stages.compactMap { stage in
      let here = rows.filter { $0.stage.id == stage.id }
      guard !here.isEmpty else { return nil }
      return Desk.StageCount(
        stage: stage, count: here.count, overdue: here.count { $0.due(at: now)?.state == .overdue })
    }
  }

  /// A case with its history and evidence, for those whose role has a part in its procedure.
  ///
  /// - Throws: `case.not-found` for everybody else.
  package func caseView(_ number: String, viewer: Viewer) async throws -> CaseView {
    let (running, actors) = try await readers(of: number, viewer)
    let value = running.value
    let sighted = actors.filter { !value.isBlind($0) }
    let (actor, isBlind) = (sighted.first ?? actors[0], sighted.isEmpty)
    let mayRead = sighted.contains { $0.role.map(running.procedure.privacy.readers.contains) ?? false }
    let isMasked = running.isMasked(from: actor.role)
    return CaseView(
      number: number, version: value.events.count, procedure: running.procedure, category: running.category,
      service: running.service, stage: running.stage(value.stage), agency: isMasked ? nil : running.agency,
      due: running.dueView(at: now), suspensions: value.term?.suspensions ?? [],
      answers: isBlind
        ? []
        : isMasked
          ? running.answersMeant(for: actor.role) : running.answers(of: value.events[0], for: actor.role) { _ in true },
      history: isBlind ? [] : try await history(running, for: actor),
      offers: running.offers(
        for: actors, isReporter: false, absent: try await names(of: actors),
        accounts: try await people(running.procedure), at: now),
      evidence: isBlind ? [] : running.evidence(for: actor),
      joined: value.joined.count, isReleased: !running.waitsForRelease, packVersion: value.packVersion,
      mayReadContact: mayRead
        && value.events.contains { event in
          !running.answers(of: event) { $0 == .personal }.isEmpty
        }, activity: try await activity(of: running, viewer: viewer, readers: isMasked ? [] : sighted),
      results: running.results,
      opinions: isBlind
        ? running.opinions : running.opinions { running.answers(of: $0, for: actor.role) { _ in true } },
      suspensionsCount: value.suspensions, copied: isBlind ? [] : running.copied(for: actors, at: now),
      papers: isBlind ? [] : running.papers(for: actor), mayArchive: running.archivist(among: sighted) != nil)
  }

  /// Accounts, where a form of the procedure asks for a person.
  private func people(_ procedure: Procedure) async throws -> [Account] {
    let asks = procedure.actions.flatMap(\.fields).contains { if case .person = $0.kind { true } else { false } }
    return asks ? try await store.accounts.all() : []
  }

  /// Who judges without knowing whose work it is finds their own steps alone.
  private func history(_ running: RunningCase, for actor: Actor) async throws -> [CaseView.HistoryEntry] {
    let hashes = try await store.events.stored(running.value.id)
    var entries: [CaseView.HistoryEntry] = []
    let isMasked = running.isMasked(from: actor.role)
    for (event, stored) in zip(running.value.events, hashes) where !isMasked || actor.people.contains(event.by.person) {
      let name = event.by.role == nil ? nil : try await store.accounts.find(event.by.person)?.name
      let then = running.definition(of: event)
      entries.append(
        CaseView.HistoryEntry(
          version: event.version, at: event.at, action: then.action(of: event),
          role: event.by.role.flatMap(then.pack.role), agency: event.by.agency.flatMap(then.pack.agency),
          name: name, onBehalfOf: event.by.onBehalfOf.flatMap { running.names[$0] }, stage: then.stage(of: event),
          answers: event.version == 1 || running.isSealed(event, from: actor)
            ? [] : running.answers(of: event, for: actor.role, isGiver: isMasked) { _ in true },
          move: event.move, warnings: event.warnings ?? [], hash: stored.hash))
    }
    return entries
  }

  /// The personal texts of a case, for a role that the procedure names as reader. Every reading is logged with its purpose.
  ///
  /// - Throws: `contact.no-purpose`; `case.not-your-role`.
  package func contact(_ number: String, viewer: Viewer, purpose: String) async throws -> [PersonalText] {
    let (running, actors) = try await readers(of: number, viewer)
    let reads = { (actor: Actor) in actor.role.map(running.procedure.privacy.readers.contains) ?? false }
    guard let actor = actors.first(where: { !running.value.isBlind($0) && reads($0) }) else {
      throw Refusal("case.not-your-role")
    }
    let purpose = purpose.filter { !$0.isNewline }.prefix(200)
    guard purpose.contains(where: { !$0.isWhitespace }) else { throw Refusal("contact.no-purpose") }
    let readings = try await store.people.read(running.value.id, by: actor.person, for: String(purpose), at: now)
    return readings.compactMap { reading in
      let label = running.label(of: reading.field, answeredAt: reading.version)
      return label.map { PersonalText(label: $0, text: reading.text) }
    }
  }
}

extension Actor {
  fileprivate var desk: CaseFilter.Desk? {
    if let role, let agency { CaseFilter.Desk(role: role, agency: agency) } else { nil }
  }
}

extension Pack {
  /// Whether the role reads every case and sees what is overdue.
  func leads(_ id: ID<Role>?) -> Bool { id.flatMap(role)?.leads ?? false }
}

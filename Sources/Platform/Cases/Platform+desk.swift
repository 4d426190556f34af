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
    if edition.pack.acts(role.id) {
      // An agency that has left the pack has no desk.
      guard let agency = account.agency else { return Desk(account: account, rows: [], counts: [], hasMore: false) }
      filter.desk = CaseFilter.Desk(role: role.id, agency: agency.id)
    }
    let found = try await deskPage(page, of: filter)
    return Desk(
      account: account, rows: try await listed(found.rows).map { $0.deskRow(at: now) },
      counts: try await stageCounts(filter, edition.pack), hasMore: found.next != nil)
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
    let (running, actor) = try await readable(number, viewer)
    let value = running.value
    let mayRead = actor.role.map(running.procedure.privacy.readers.contains) ?? false
    return CaseView(
      number: number, version: value.events.count, procedure: running.procedure, category: running.category,
      service: running.service, stage: running.stage(value.stage), agency: running.agency,
      due: running.dueView(at: now), suspensions: value.term?.suspensions ?? [],
      answers: running.answers(of: value.events[0]) { _ in true }, history: try await history(running),
      offers: running.offers(for: actor, isReporter: false, at: now), evidence: running.evidence,
      joined: value.joined.count, isReleased: !running.waitsForRelease, packVersion: value.packVersion,
      mayReadContact: mayRead
        && value.events.contains { event in
          !running.answers(of: event) { $0 == .personal }.isEmpty
        })
  }

  private func history(_ running: RunningCase) async throws -> [CaseView.HistoryEntry] {
    let hashes = try await store.events.stored(running.value.id)
    var entries: [CaseView.HistoryEntry] = []
    for (event, stored) in zip(running.value.events, hashes) {
      let name = event.by.role == nil ? nil : try await store.accounts.find(event.by.person)?.name
      entries.append(
        CaseView.HistoryEntry(
          version: event.version, at: event.at, action: event.action.flatMap(running.procedure.action),
          role: event.by.role.flatMap(running.pack.role), agency: event.by.agency.flatMap(running.pack.agency),
          name: name, stage: running.stage(event.stage),
          answers: event.version == 1 ? [] : running.answers(of: event) { _ in true }, hash: stored.hash))
    }
    return entries
  }

  /// The personal texts of a case, for a role that the procedure names as reader. Every reading is logged with its purpose.
  ///
  /// - Throws: `contact.no-purpose`; `case.not-your-role`.
  package func contact(_ number: String, viewer: Viewer, purpose: String) async throws -> [PersonalText] {
    let (running, actor) = try await readable(number, viewer)
    guard let role = actor.role, running.procedure.privacy.readers.contains(role) else {
      throw Refusal("case.not-your-role")
    }
    let purpose = purpose.filter { !$0.isNewline }.prefix(200)
    guard purpose.contains(where: { !$0.isWhitespace }) else { throw Refusal("contact.no-purpose") }
    let readings = try await store.people.read(running.value.id, by: actor.person, for: String(purpose), at: now)
    return readings.compactMap { reading in
      let fields = running.procedure.fields + running.procedure.actions.flatMap(\.fields)
      return fields.first { $0.id == reading.field }.map { PersonalText(label: $0.label, text: reading.text) }
    }
  }
}

extension Pack {
  /// Whether any procedure gives the role something to do.
  fileprivate func acts(_ role: ID<Role>) -> Bool {
    procedures.contains { procedure in
      procedure.actions.contains { action in
        if case .role(role, _) = action.taker { true } else { false }
      }
    }
  }
}

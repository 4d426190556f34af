import CityModel
import Casework
import Storage

/// Who has read my personal data: every reading of a personal answer is logged with its purpose, and shown to whose it is.
extension Platform {
  private static let mostCasesRead = 200

  /// Readings of what the viewer gave of themselves, in the cases they filed or took part in, the newest first.
  ///
  /// - Throws: `account.sign-in`.
  package func readingsOfMe(_ viewer: Viewer) async throws -> [ReadingView] {
    guard let account = viewer.account else { throw Refusal("account.sign-in") }
    var filter = CaseFilter()
    filter.reporter = account.person
    let filed = try await store.cases.list(filter, limit: Self.mostCasesRead).rows
    let taken = try await store.cases.parts(of: account.person, limit: Self.mostCasesRead)
    var readings: [ReadingView] = []
    for id in Set((filed + taken).map(\.caseID)) { readings += try await self.readings(in: id, of: account.person) }
    return readings.sorted { ($0.at, $0.number) > ($1.at, $1.number) }
  }

  /// The same for who holds the secret link of a case, of that case.
  ///
  /// - Throws: `case.not-found`.
  package func readings(followToken token: String) async throws -> [ReadingView] {
    let (running, person) = try await reporterCase(.token(token))
    return try await readings(in: running.value.id, of: person).reversed()
  }

  /// In order. A case's vault holds what everybody gave in it; only what the person gave themselves is theirs to know.
  private func readings(in id: ID<Case>, of person: ID<Person>) async throws -> [ReadingView] {
    let entries = try await store.people.readings(of: vault(of: id))
    guard !entries.isEmpty else { return [] }
    let running = try await running(id: id)
    let own = Set(running.value.events.filter { $0.by.person == person }.map(\.version))
    let pack = try await current().pack
    var readings: [ReadingView] = []
    for entry in entries where own.contains(entry.version) {
      guard let label = running.label(of: entry.field, answeredAt: entry.version) else { continue }
      let reader = try await store.accounts.find(entry.reader)
      readings.append(
        ReadingView(
          number: running.value.number, label: label, role: reader?.role.flatMap(pack.role),
          agency: reader?.agency.flatMap(pack.agency), purpose: entry.purpose, at: entry.at))
    }
    return readings
  }
}

package import Casework
package import CityModel
import Foundation
import Storage

extension Platform {
  /// Rows of a public page.
  private static let pageSize = 20
  /// The furthest page: older cases are found by region or category.
  private static let lastPage = 50

  /// Cases that anybody may read, newest first. Never one of a conduct service.
  package func publicCases(_ query: PublicCaseQuery) async throws -> PublicCaseList {
    let edition = try await current()
    let procedure = try edition.procedure(query.procedure)
    var filter = CaseFilter()
    filter.procedure = query.procedure
    filter.isConduct = false
    filter.service = query.service
    filter.category = query.category
    filter.regions = query.region.map { [$0] + edition.pack.regions(inside: $0) }
    filter.outcome = query.outcome
    let page = try await page(query.page, of: filter)
    let counts = try await countsByRegion(query.procedure, edition.pack)
    return PublicCaseList(
      procedure: procedure, rows: try await listed(page.rows.filter(\.hasPublicPage)).map { $0.publicRow(at: now) },
      hasMore: page.next != nil, countsByRegion: counts)
  }

  /// Follows the cursor to the page asked for; each step reads one page through the index.
  private func page(_ number: Int, of filter: CaseFilter) async throws -> CasePage {
    var page = try await store.cases.list(filter, limit: Self.pageSize)
    for _ in 1..<min(max(number, 1), Self.lastPage) {
      guard let next = page.next else { return CasePage(rows: [], next: nil) }
      page = try await store.cases.list(filter, limit: Self.pageSize, after: next)
    }
    return page
  }

  func countsByRegion(
    _ procedure: ID<Procedure>, _ pack: Pack
  ) async throws -> [(region: Region, open: Int, ended: Int)] {
    let all = try await store.cases.counts(by: .region, where: [.procedure: procedure.text])
    let open = try await store.cases.counts(
      by: .region, where: [.procedure: procedure.text, .outcome: Stage.Outcome.open.rawValue])
    return pack.regions.compactMap { region in
      all[region.id.text].map { (region, open[region.id.text] ?? 0, $0 - (open[region.id.text] ?? 0)) }
    }
  }

  /// The case, for what anybody may take part in.
  ///
  /// - Throws: `case.not-found`, also for a case of a conduct service.
  func open(_ number: String) async throws -> RunningCase {
    let running = try await running(number: number)
    if running.isConduct { throw Refusal("case.not-found") }
    return running
  }

  /// - Throws: `case.not-found`, also for a case of a conduct service: even that it exists is not public.
  package func publicCase(_ number: String, viewer: Viewer = .anonymous) async throws -> PublicCase {
    let running = try await running(number: number)
    guard !running.isConduct, let place = running.value.place, let region = running.pack.region(place.region) else {
      throw Refusal("case.not-found")
    }
    let join = running.procedure.actions.first { $0.deed == .join }
    let shown = place.shown(isReleased: running.value.isReleased(running.value.events[0]), running.pack)
    return PublicCase(
      row: PublicCaseRow(
        number: number, service: running.service, category: running.category, stage: running.stage(running.value.stage),
        region: region, placeWords: shown.words, point: shown.point, filed: running.value.filed,
        due: running.dueView(at: now), joined: running.value.joined.count),
      procedure: running.procedure, agency: running.agency, steps: running.steps,
      answers: running.publicAnswersBesideOpinions,
      isReleased: !running.waitsForRelease, mayJoin: join?.from.contains(running.value.stage) ?? false,
      activity: try await activity(of: running, viewer: viewer, readers: []), results: running.results,
      opinions: running.opinions, opinionAction: running.value.posted == nil ? nil : running.opinionAction)
  }

  /// Open public cases of the same category near the place, to be offered as "me too".
  package func nearby(_ procedure: ID<Procedure>, input: [String: FormInput]) async throws -> [PublicCaseRow] {
    let edition = try await current()
    let procedure = try edition.procedure(procedure)
    let asked = procedure.fields.filter { $0.kind == .category || $0.kind == .place }
    let given = input.filter { name, _ in asked.contains { $0.id.text == name } }
    let form = try checkForm(asked, given, procedure: procedure, pack: edition.pack)
    let filing = CaseEvent(
      version: 1, action: nil, at: now, by: Actor(person: ""), answers: form.answers, stage: procedure.opensInto)
    guard let place = filing.place, let category = filing.category.flatMap(procedure.category),
      procedure.service(category.service)?.isConduct == false
    else { return [] }
    let since = now.addingTimeInterval(-Double(procedure.nearby.days) * 86_400)
    let rows = try await candidates(place, category.id, procedure, since)
    let near = rows.filter { isNear(place, $0.placeAnswer, metres: procedure.nearby.metres) }
    return try await listed(Array(near.prefix(5))).map { $0.publicRow(at: now) }
  }

  private func candidates(
    _ place: PlaceAnswer, _ category: ID<CityModel.Category>, _ procedure: Procedure, _ since: Date
  ) async throws -> [CaseRow] {
    if let point = place.point {
      return try await store.cases.nearby(
        procedure: procedure.id, category: category, around: point, metres: procedure.nearby.metres, since: since)
    }
    var filter = CaseFilter()
    filter.procedure = procedure.id
    filter.isConduct = false
    filter.category = category
    filter.regions = [place.region]
    filter.outcome = .open
    filter.filedFrom = since
    return try await store.cases.list(filter, limit: 100).rows
  }

  /// The division in which a point lies; `nil` outside the city, or when no outlines were fetched.
  package func locate(longitude: String, latitude: String) async throws -> ID<Region>? {
    guard let longitude = Double(longitude), let latitude = Double(latitude),
      let point = Point(longitude: longitude, latitude: latitude)
    else { return nil }
    return try await current().pack.division(at: point)
  }
}

extension PlaceAnswer {
  /// What anybody may read of a place: before a clerk's release the road or landmark of the gazetteer at most, for
  /// words are free text and an exact point may be somebody's home; afterwards the words, and the point to about 100 m.
  func shown(isReleased: Bool, _ pack: Pack) -> (words: String, point: Point?) {
    guard isReleased else { return (place.flatMap(pack.place)?.name.zh ?? "", nil) }
    func rounded(_ degrees: Double) -> Double { (degrees * 1000).rounded() / 1000 }
    let point = point.flatMap { Point(longitude: rounded($0.longitude), latitude: rounded($0.latitude)) }
    return (words, point)
  }
}

extension CaseRow {
  var placeAnswer: PlaceAnswer { PlaceAnswer(words: words, region: region, place: place, point: point) }
}

extension Pack {
  /// Every region that lies in another one, at any depth.
  func regions(inside region: ID<Region>) -> [ID<Region>] {
    let children = regions.filter { $0.parent == region }.map(\.id)
    return children + children.flatMap(regions(inside:))
  }

  /// The region and every region around it, the nearest first.
  func regions(around region: ID<Region>) -> [ID<Region>] {
    [region] + (self.region(region)?.parent.map(regions(around:)) ?? [])
  }
}

extension CaseRow {
  /// What is of no place is of a person or an office: nobody passes it in the street, and its progress is not public.
  fileprivate var hasPublicPage: Bool { !region.text.isEmpty }
}

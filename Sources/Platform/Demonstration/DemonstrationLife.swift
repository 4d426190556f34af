import Casework
import Chance
import CityModel
import Foundation
import Imaging
import Storage

/// The made-up life of one procedure: cases that are filed, worked, closed, judged, some late, some reopened.
struct DemonstrationLife {
  let platform: Platform
  let clock: MovingClock
  let procedure: Procedure
  let pack: Pack
  var chance = SeededDice(seed: 20_260_801)

  init(platform: Platform, clock: MovingClock, procedure: Procedure, pack: Pack) {
    self.platform = platform
    self.clock = clock
    self.procedure = procedure
    self.pack = pack
  }

  /// What becomes of a case.
  private struct Fate {
    let filed: Date
    /// From filing to the response action.
    let responseHours: Double
    /// How many steps of the main line are taken; fewer leave it open.
    let steps: Int
    let isReleased: Bool
  }

  mutating func run(
    until now: Date, _ workClock: WorkClock, _ progress: @Sendable (_ done: Int, _ total: Int) -> Void
  ) async throws {
    let fates = plannedFates(until: now, workClock)
    for (index, fate) in fates.enumerated() {
      try await live(fate, until: now)
      progress(index + 1, fates.count)
    }
  }

  /// Cases in every period that a prediction speaks of, and some of the last three weeks.
  private mutating func plannedFates(until now: Date, _ clock: WorkClock) -> [Fate] {
    var fates: [Fate] = []
    for prediction in pack.measures.flatMap(\.predictions) where prediction.isDemonstration {
      guard let indicator = pack.indicator(prediction.indicator), case .cases(procedure.id, _) = indicator.origin else {
        continue
      }
      let planted = prediction.planted ?? usualEffect(prediction)
      let before = (planted.level - planted.spread)...(planted.level + planted.spread)
      let change = planted.effect + planted.everywhere
      let after = (before.lowerBound + change)...(before.upperBound + change)
      fates += self.fates(in: prediction.baseline, count: planted.count, hours: before, clock)
      fates += self.fates(in: prediction.judged, count: planted.count, hours: after, clock)
    }
    // Those that are not finished stand one step further each time, so that every stage of the line is to be seen.
    var unfinished = 0
    for day in 0..<20 {
      let filed = now.addingTimeInterval(-Double(day) * 86_400 - chance.number(in: 3600...30_000))
      let isFinished = day >= 3 && chance.happens(0.6)
      let steps = isFinished ? mainLine.count : unfinished % mainLine.count
      if !isFinished { unfinished += 1 }
      fates.append(
        Fate(
          filed: filed, responseHours: chance.number(in: 8...50), steps: steps, isReleased: chance.happens(0.7)))
    }
    return fates.filter { $0.filed < now }.sorted { $0.filed < $1.filed }
  }

  /// What happens to a made-up prediction that plants nothing: it comes true.
  private func usualEffect(_ prediction: Prediction) -> Planted {
    Planted(outcome: .reached, effect: prediction.change, everywhere: 0, level: 60, spread: 16, count: 30)
  }

  private mutating func fates(
    in period: Period, count: Int, hours: ClosedRange<Double>, _ clock: WorkClock
  ) -> [Fate] {
    guard let first = period.first, let last = period.last else { return [] }
    let days = Double(last.daysSince1970 - first.daysSince1970)
    return (0..<count).map { index in
      let day = first.adding(days: Int(days * Double(index) / Double(count)))
      return Fate(
        filed: clock.moment(day, minute: 8 * 60 + Int(chance.number(in: 0...600))),
        responseHours: chance.number(in: hours), steps: chance.happens(0.96) ? mainLine.count : 3,
        isReleased: chance.happens(0.7))
    }
  }

  /// The shortest way from filing to a stage where the matter was dealt with.
  private var mainLine: [Action] {
    var ways: [(stage: ID<Stage>, way: [Action])] = [(procedure.opensInto, [])]
    var seen: Set<ID<Stage>> = [procedure.opensInto]
    while let (stage, way) = ways.first {
      ways.removeFirst()
      if procedure.stage(stage)?.outcome == .done { return way }
      for action in procedure.actions where action.from.contains(stage) {
        guard let next = action.to, seen.insert(next).inserted, case .role = action.taker else { continue }
        ways.append((next, way + [action]))
      }
    }
    return []
  }

  private mutating func live(_ fate: Fate, until now: Date) async throws {
    clock.set(fate.filed)
    let report = try await file()
    let responseIndex = mainLine.firstIndex { $0.id == procedure.responseAction } ?? 0
    var moment = fate.filed
    for (index, action) in mainLine.prefix(fate.steps).enumerated() {
      let response = fate.filed.addingTimeInterval(fate.responseHours * 3600)
      moment =
        index < responseIndex
        ? moment.addingTimeInterval(min(chance.number(in: 600...7200), response.timeIntervalSince(moment) / 3))
        : index == responseIndex ? response : moment.addingTimeInterval(chance.number(in: 3600...60_000))
      guard moment < now else { return }
      clock.set(moment)
      try await take(action, of: report.number)
      if index == 0, fate.isReleased { try await takeDeed(.release, of: report.number) }
    }
    if fate.steps >= mainLine.count { try await judge(report, after: moment, until: now) }
  }

  private mutating func judge(_ report: FiledReport, after moment: Date, until now: Date) async throws {
    guard chance.happens(0.7), let judging = procedure.actions.first(where: { $0.deed == .judge }) else { return }
    let isFixed = chance.happens(0.88)
    clock.set(moment.addingTimeInterval(chance.number(in: 7200...80_000)))
    guard clock.now < now else { return }
    try await asReporter(judging, ["fixed": .text(isFixed ? "yes" : "no")], report)
    if !isFixed, let reopening = procedure.actions.first(where: { $0.deed == .reopen }) {
      try await asReporter(reopening, texts(for: reopening.fields), report)
    }
  }
}

extension DemonstrationLife {
  private mutating func file() async throws -> FiledReport {
    guard let category = chance.one(of: procedure.categories) else { throw Refusal("page.not-found") }
    var input = texts(for: procedure.fields)
    for field in procedure.fields {
      if field.kind == .category { input[field.id.text] = .text(category.id.text) }
      if field.kind == .place { input[field.id.text] = .place(place()) }
    }
    return try await platform.file(
      procedure.id, input: input, uploads: pictures(for: procedure.fields, always: chance.happens(0.5)), key: key(),
      viewer: .anonymous, client: "demonstration")
  }

  /// Takes an action as the first account that may.
  private mutating func take(_ action: Action, of number: String) async throws {
    let running = try await platform.running(number: number)
    guard let actor = try await actor(for: action, running) else { return }
    var input = texts(for: action.fields)
    for field in action.fields {
      if case .agency = field.kind { input[field.id.text] = .text(running.category.agency.text) }
    }
    try await platform.act(
      number, action: action.id, input: input, uploads: pictures(for: action.fields, always: true),
      version: running.value.events.count, key: key(), viewer: .account(actor))
  }

  private mutating func takeDeed(_ deed: Action.Deed, of number: String) async throws {
    guard let action = procedure.actions.first(where: { $0.deed == deed }) else { return }
    try await take(action, of: number)
  }

  private mutating func asReporter(
    _ action: Action, _ input: [String: FormInput], _ report: FiledReport
  ) async throws {
    let version = try await platform.running(number: report.number).value.events.count
    try await platform.actAsReporter(
      .token(report.followToken), action: action.id, input: input, version: version, requestKey: key())
  }

  private func actor(for action: Action, _ running: RunningCase) async throws -> AccountView? {
    for account in try await platform.store.accounts.all() {
      let actor = Actor(person: account.id, role: account.role, agency: account.agency)
      let refusal = running.value.refusal(
        of: action, by: actor, isReporter: false, procedure: running.procedure, clock: running.clock,
        at: platform.now)
      if account.role != nil, refusal == nil {
        return AccountView(
          person: account.id, name: account.name, role: account.role.flatMap(pack.role),
          agency: account.agency.flatMap(pack.agency))
      }
    }
    return nil
  }

  /// A sentence that says of itself that it is made up, for every text that has to be there.
  private func texts(for fields: [FormField]) -> [String: FormInput] {
    var input: [String: FormInput] = [:]
    for field in fields where field.isRequired {
      if case .text = field.kind { input[field.id.text] = .text("演示数据（虚构）。Made up for the demonstration.") }
      if case .yesNo = field.kind { input[field.id.text] = .text("yes") }
    }
    return input
  }

  private mutating func pictures(for fields: [FormField], always: Bool) -> [Upload] {
    var uploads: [Upload] = []
    for field in fields {
      guard case .photos = field.kind, field.isRequired || always else { continue }
      uploads.append(Upload(field: field.id.text, bytes: samplePicture(seed: chance.next())))
    }
    return uploads
  }

  /// A place in one of the city's divisions: a point in its outline where that is known, words always.
  private mutating func place() -> PlaceInput {
    let divisions = pack.regions.filter { $0.parent == pack.city.region && $0.kind == .division && $0.validTo == nil }
    let region = chance.one(of: divisions)
    let boundary = pack.boundaries.first { $0.region == region?.id }
    let point = boundary.flatMap { chance.point(in: $0) }
    let number = Int(chance.number(in: 1...200))
    return PlaceInput(
      words: "\(region?.name.zh ?? "")演示路\(number)号", region: region?.id.text ?? "", place: "",
      longitude: point.map { String($0.longitude) } ?? "", latitude: point.map { String($0.latitude) } ?? "")
  }

  private func key() -> String { platform.world.token() }
}

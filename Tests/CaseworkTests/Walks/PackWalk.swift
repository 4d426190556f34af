import CityModel
import Foundation

@testable import Casework

/// One random life of a case of any procedure: any action, by anybody, with forms that mostly hold.
struct PackWalk {
  let town: WalkTown
  private(set) var matter: Case
  private(set) var faults: [String] = []
  /// How often each action was taken.
  private(set) var taken: [ID<Action>: Int] = [:]
  /// Why others were not: `begin: case.guard`.
  private(set) var refused: [String: Int] = [:]
  private var forms: FormDice
  private var now: Date
  /// After how many events it is first thought of to give the case up where that is always possible; in half of all
  /// lives never.
  private let patience: Int

  /// - Parameter seed: the same seed is the same life.
  init?(town: WalkTown, seed: UInt64) {
    self.town = town
    forms = FormDice(town: town, seed: seed)
    patience = [0, 1, 10, 30, 60, .max, .max, .max, .max, .max][Int(seed % 10)]
    let start = CalendarDay(year: 2026, month: 1, day: 5).map { town.clock.moment($0, minute: 540) } ?? .distantPast
    now = start + Double(Int.random(in: 0..<120 * 86_400, using: &forms.dice))
    let opener = town.procedure.opensBy.role.flatMap { role in town.offices.first { $0.role == role } }
    guard let form = forms.form(town.procedure.fields),
      let opened = try? Case.open(
        id: "case-1", number: "N-1", procedure: town.procedure, packVersion: "v", by: opener ?? Actor(person: "lin"),
        form: form, commitments: form.personal.mapValues { _ in "sealed" }, at: now)
    else { return nil }
    matter = opened.case
  }

  var isOver: Bool {
    town.procedure.stage(matter.stage)?.outcome != .open
      && !town.procedure.actions.contains { action in
        action.from.contains(matter.stage) && (action.to != nil || isToBeReleased && action.deed == .release)
          && matter.windowRefusal(action, town.clock, now) == nil && matter.guardRefusal(action) == nil
      }
  }

  private var isToBeReleased: Bool { !matter.isReleased(matter.events[0]) }

  mutating func step() {
    passTime()
    let action = pickAction()
    let request = request(action)
    let before = matter
    let button = matter.refusal(
      of: action, by: request.by, isReporter: request.isReporter, procedure: town.procedure, clock: town.clock, at: now)
    let laws = CaseLaws(town: town)
    do {
      let decision = try matter.apply(request, procedure: town.procedure, clock: town.clock, at: now)
      taken[action.id, default: 0] += 1
      hold(button == nil, "what a button refuses is refused")
      hold(laws.broken(by: decision, action, since: before, in: matter, at: now))
      hold(laws.broken(in: matter))
    } catch {
      refused["\(action.id): \(error.code)", default: 0] += 1
      hold(matter == before, "a refusal changes nothing")
      hold(
        button == error || button == nil && Self.byTheForm.contains(error.code),
        "only the form is refused later: \(error.code)")
    }
  }

  /// What can only be said once the form is filled in.
  private static let byTheForm = Set(
    [RefusalCode.formInvalid, .photoAlreadyHeld, .guardFails, .notCounted, .warning].map(\.rawValue))

  mutating func hold(_ holds: Bool, _ law: String) {
    if !holds { faults.append("\(law), after \(matter.events.count) events in \(matter.stage) at \(now)") }
  }

  private mutating func hold(_ broken: [String]) { for law in broken { hold(false, law) } }

  /// Hours as a rule, days now and then, three weeks once in a while; and sometimes another machine's clock is behind.
  private mutating func passTime() {
    let longest = forms.dice.chance(70) ? 6 * 3600 : forms.dice.chance(80) ? 3 * 86_400 : 20 * 86_400
    now += Double(Int.random(in: -60..<longest, using: &forms.dice))
  }

  /// One that the stage allows, as a rule, and of two the one that was taken less often.
  private mutating func pickAction() -> Action {
    let open = town.procedure.actions.filter {
      $0.from.contains(matter.stage)
        && (hasSomebody(for: $0.deed) && ($0.deed != .standDown || forms.dice.chance(15)) || forms.dice.chance(5))
    }
    guard !open.isEmpty, forms.dice.chance(95) else { return forms.dice.pick(town.procedure.actions) }
    let givesUp = matter.events.count > patience && forms.dice.chance(30)
    let ends = open.filter(givesUpCase).filter { givesUp || $0.from.count <= 2 && forms.dice.chance(8) }
    let others = open.filter { !givesUpCase($0) }
    let some = !ends.isEmpty ? ends : others.isEmpty ? open : others
    let (one, other) = (forms.dice.pick(some), forms.dice.pick(some))
    return taken[one.id, default: 0] <= taken[other.id, default: 0] ? one : other
  }

  /// Whether a panel has somebody whom the step waits for; of other steps always.
  private func hasSomebody(for deed: Action.Deed?) -> Bool {
    guard [.declare, .review, .standDown].contains(deed) else { return true }
    return matter.panels[matter.stage]?.seats.contains { $0.waits(for: deed) } ?? false
  }

  private func givesUpCase(_ action: Action) -> Bool {
    [.notDone, .declined].contains(action.to.flatMap(town.procedure.stage)?.outcome)
  }
}

extension PackWalk {
  private mutating func request(_ action: Action) -> ActionRequest {
    let (known, hints) = (matter.values(), hints(action))
    let filled = forms.form(action.fields, known: known, hints: hints) ?? CheckedForm()
    let form = forms.dice.chance(90) ? filled : forms.spoilt(filled, action.fields)
    let by = actor(action)
    return ActionRequest(
      action: action.id, by: by, isReporter: by.person == matter.reporter.person || forms.dice.chance(20), form: form,
      commitments: form.personal.mapValues { _ in "sealed" }, result: result(action),
      hasReadWarnings: forms.dice.chance(80))
  }

  /// What somebody at the desk would see before they answer: which opinions wait, and what the whole costs.
  private func hints(_ action: Action) -> [ID<FormField>: [String]] {
    let open = matter.opinions.filter { $0.answer == nil }.map { "\($0.number)" }
    let sums = matter.answers.values.compactMap { if case .money(let fen) = $0 { fen } else { nil } }
    var hints: [ID<FormField>: [String]] = ["conflict": ["no", "no", "no", "yes"], "opinion": open + ["1"]]
    if action.deed == .invite {
      hints["lead"] =
        matter.panels[matter.stage]?.seats.contains { $0.isLead && !$0.hasDeclined } == true ? ["no"] : ["yes"]
    }
    if action.deed == .standDown {
      hints["reviewer"] = (matter.panels[matter.stage]?.seats.map(\.person.text) ?? []) + ["nobody"]
    }
    for field in action.fields where field.kind == .money { hints[field.id] = ["0", yuan(sums.max() ?? 0)] }
    return hints
  }

  /// Who may, as a rule; one who holds every office, now and then; or just anybody.
  private mutating func actor(_ action: Action) -> Actor {
    let offices = town.offices.filter { $0.role == action.taker.role }
    let person = ID<Person>(forms.dice.pick(["lin", "an", "bo", "mo"]))
    guard !offices.isEmpty, forms.dice.chance(92) else {
      return forms.dice.chance(60) ? Actor(person: person) : forms.dice.pick(town.offices)
    }
    let mine = offices.filter { $0.agency == matter.agency }
    let office = forms.dice.pick(mine.isEmpty || forms.dice.chance(20) ? offices : mine)
    let seats = (matter.panels[matter.stage]?.seats ?? []).filter {
      forms.dice.chance(10) || $0.waits(for: action.deed)
    }
    let colleagues = office.agency.map(town.people) ?? []
    let who = forms.dice.chance(10) ? ["mo"] : seats.isEmpty ? colleagues : seats.map(\.person)
    return Actor(person: forms.dice.pick(who), role: office.role, agency: office.agency)
  }

  private mutating func result(_ action: Action) -> ActivityResult? {
    guard action.deed == .count || forms.dice.chance(2), let stage = town.procedure.stage(matter.stage) else {
      return nil
    }
    return forms.result(of: stage.kind, matter)
  }
}

extension PanelSeat {
  /// Whether it is this that the reviewer is asked for now.
  fileprivate func waits(for deed: Action.Deed?) -> Bool {
    deed == .declare && state == .invited || deed == .review && state == .accepted
      || deed == .standDown && (state == .invited || state == .accepted)
  }
}

extension Action.Taker {
  var role: ID<Role>? { if case .role(let role, _) = self { role } else { nil } }
}

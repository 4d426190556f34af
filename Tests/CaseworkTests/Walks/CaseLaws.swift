import CityModel
import Foundation

@testable import Casework

/// What must hold of every case of every procedure, whoever did what.
struct CaseLaws {
  let town: WalkTown

  /// The laws that the case as it stands breaks, in words.
  func broken(in matter: Case) -> [String] {
    let laws =
      chain(matter) + terms(matter) + duties(matter) + opinions(matter) + panels(matter) + counts(matter)
    return laws.filter { !$0.holds }.map(\.text)
  }

  typealias Law = (holds: Bool, text: String)

  private func chain(_ matter: Case) -> [Law] {
    [
      (matter.events.map(\.version) == Array(1...matter.events.count), "versions have no gaps"),
      (zip(matter.events, matter.events.dropFirst()).allSatisfy { $0.at <= $1.at }, "time does not run back"),
      (Case.findings(in: matter.events, procedure: town.procedure).isEmpty, "the doctor finds nothing"),
      (matter.replayed(town.procedure) == matter, "the events make the case"),
      (town.procedure.stage(matter.stage) != nil, "the stage exists"),
      (matter.events[matter.entered - 1].stage == matter.stage, "it came into the stage where it stands"),
      (matter.entries.values.reduce(0, +) == matter.arrivals.count, "every arrival in a stage is counted"),
    ]
  }

  private func terms(_ matter: Case) -> [Law] {
    let stage = town.procedure.stage(matter.stage)
    let running = [matter.term, matter.stageTerm?.promised, matter.stageTerm?.legal].compactMap { $0 }
    let over = matter.earlierTerms + matter.earlierStageTerms.flatMap { [$0.promised, $0.legal].compactMap { $0 } }
    return [
      (matter.stageTerm.map(\.stage) == (stage?.term == nil ? nil : matter.stage), "the clock is the stage's own"),
      (over.allSatisfy { $0.stopped != nil }, "terms of what is over have stopped"),
      ((running + over).allSatisfy(isRight), "a term's ledger is in order"),
      (running.allSatisfy(isDatedRight), "nothing is due before it began"),
      (
        running.allSatisfy { $0.suspension == nil } || matter.mayStandStill(town.procedure),
        "a clock stands for a reason"
      ),
      (stage?.outcome == .open || matter.term?.isOpen != true, "a case that has ended runs no term"),
    ] + waiting(matter, stage)
  }

  private func waiting(_ matter: Case, _ stage: Stage?) -> [Law] {
    guard case .waiting? = stage?.kind else { return [] }
    return [(matter.term?.isOpen != true || matter.term?.suspension != nil, "waiting stops the clock")]
  }

  private func isRight(_ term: Term) -> Bool {
    let ends = term.suspensions.map { ($0.from, $0.to ?? .distantFuture) }
    return ends.allSatisfy { $0.0 >= term.started && $0.0 <= $0.1 }
      && zip(ends, ends.dropFirst()).allSatisfy { $0.1 <= $1.0 } && (term.stopped == nil || term.suspension == nil)
  }

  private func isDatedRight(_ term: Term) -> Bool {
    switch town.clock.due(of: term) {
    case .at(let moment): moment >= term.started
    case .suspended: term.suspension != nil
    case .whenPublished(let year): !town.pack.calendar.years.contains(year)
    }
  }

  /// Nobody takes an action that is kept apart from one they, or a colleague, took before.
  private func duties(_ matter: Case) -> [Law] {
    matter.events.flatMap { event in
      (event.action.flatMap(town.procedure.action)?.separations ?? []).map { separation in
        let earlier = matter.events.prefix(event.version - 1).filter { $0.action == separation.from }.map(\.by)
        let isSame = earlier.contains { separation.by.contains(.person) && $0.person == event.by.person }
        let isNear = earlier.contains { separation.by.contains(.agency) && $0.agency == event.by.agency }
        return (!isSame && !isNear, "no one both works and checks")
      }
    }
  }

  private func opinions(_ matter: Case) -> [Law] {
    let given = matter.events.filter { town.deed(of: $0) == .opine }
    let answers = matter.events.filter { town.deed(of: $0) == .answer }
    return [
      (matter.opinions.map(\.number) == Array(1..<given.count + 1), "opinions are numbered as they came"),
      (matter.opinions.map(\.version) == given.map(\.version), "an opinion names its event"),
      (Set(answers.compactMap { $0.wholeNumber(of: "opinion") }).count == answers.count, "each is answered once"),
      (matter.opinions.count { $0.answer != nil } == answers.count, "every answer answers one"),
      (matter.opinions.allSatisfy { $0.version < $0.answer?.version ?? .max }, "answers come after"),
    ]
  }

  /// Who said that an interest stands between has no opinion on the panel.
  private func panels(_ matter: Case) -> [Law] {
    matter.panels.values.flatMap { panel in
      [
        (Set(panel.seats.map(\.person)).count == panel.seats.count, "nobody has two seats"),
        (panel.seats.allSatisfy { !$0.hasDeclined || $0.opinion == nil }, "a conflict leaves no opinion"),
        (panel.seats.count { $0.isLead && !$0.hasDeclined } <= 1, "one leads at most"),
      ]
    }
  }

  private func counts(_ matter: Case) -> [Law] {
    func count(_ deed: Action.Deed) -> Int { matter.events.count { town.deed(of: $0) == deed } }
    let added = (matter.earlierStageTerms + [matter.stageTerm].compactMap { $0 }).map(\.promised.extended).reduce(0, +)
    let extended = matter.events.filter { town.deed(of: $0) == .extend }
      .compactMap { $0.action.flatMap(town.procedure.action)?.extends?.amount }.reduce(0, +)
    return [
      (matter.reopenings == count(.reopen) && matter.earlierTerms.count <= matter.reopenings, "reopenings add up"),
      (matter.joined.count == count(.join) && Set(matter.joined).count == matter.joined.count, "everybody joins once"),
      (!matter.joined.contains(matter.reporter.person), "the reporter does not join"),
      (matter.extensions == count(.extend) && added == extended, "extensions add up"),
      (matter.suspensions == count(.suspend) + matter.arrivals.count(where: town.waits), "suspensions add up"),
      (matter.isReleased == (count(.release) > 0), "released is released"),
      (
        Set(matter.results.keys)
          == Set(
            matter.events.indices.dropFirst().filter { matter.events[$0].result != nil }
              .map { matter.events[$0 - 1].stage }), "what was counted is known"
      ),
      (
        Set(matter.events.flatMap(\.photos).map(\.pixels)).count == matter.events.flatMap(\.photos).count,
        "no picture is held twice"
      ),
    ]
  }
}

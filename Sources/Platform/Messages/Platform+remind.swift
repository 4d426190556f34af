import Casework
import CityModel
import Foundation
import Storage
import Synchronization

extension Platform {
  private static let remindersAtOnce = 100
  /// Terms are reckoned in hours and days; a minute late is in time.
  private static let reminderSeconds = 60.0

  /// Asks for the reminders that are due and were not asked for yet: `due-soon` when as much time is left as the stage's
  /// term says, `overdue` when it has run out. Each once for each time a case comes into a stage; `deliver` tells people.
  ///
  /// A term that stands still, or that reaches into a year that is not published, has no moment to remind of. A case that
  /// is overdue when it is first looked at is not called due soon as well.
  ///
  /// - Returns: how many reminders were asked for.
  @discardableResult
  package func remind() async throws -> Int {
    var count = 0
    for version in try await store.cases.versionsInUse() {
      let pack = try await edition(version).pack
      for procedure in pack.procedures {
        for watch in procedure.watches { count += try await remind(watch, under: version, procedure.id) }
      }
    }
    return count
  }

  /// As `remind`, at most once a minute.
  func remindWhenDue() async throws {
    let moment = now
    let isTime = lastReminded.withLock { last in
      if let earlier = last, moment < earlier.addingTimeInterval(Self.reminderSeconds) { return false }
      last = moment
      return true
    }
    if isTime { try await remind() }
  }

  private func remind(_ watch: TermWatch, under version: String, _ procedure: ID<Procedure>) async throws -> Int {
    let (moment, clock) = (now, try await current().clock)
    var count = try await remind(of: .overdue, watch, under: version, procedure, due: .distantPast..<moment) { _ in true
    }
    if let budget = watch.remind {
      count += try await remind(
        of: .dueSoon, watch, under: version, procedure, due: moment..<clock.horizon(of: budget, at: moment)
      ) { due in clock.moment(before: due, by: budget).map { $0 <= moment } ?? false }
    }
    return count
  }

  private func remind(
    of kind: Reminder.Kind, _ watch: TermWatch, under version: String, _ procedure: ID<Procedure>,
    due span: Range<Date>, where isTime: (Date) -> Bool
  ) async throws -> Int {
    var count = 0
    while true {
      let rows = try await store.cases.unreminded(
        of: kind, under: version, procedure, stages: watch.stages, due: span, limit: Self.remindersAtOnce)
      let due = rows.filter { row in if case .at(let date)? = row.due { isTime(date) } else { false } }
      let asked = try await store.outbox.remind(
        due.map { Reminder(caseID: $0.caseID, version: $0.entered, kind: kind) }, at: now)
      count += asked
      if asked == 0 || rows.count < Self.remindersAtOnce { return count }
    }
  }

  /// Who is told of a term: who can move the case on, the reviewers who have yet to judge, and of a broken promise those whom the stage names beside them.
  /// Of the case's own agency where somebody there holds that role, else of all.
  func holders(ofTermOf running: RunningCase, _ news: News) async throws -> [ID<Person>] {
    let value = running.value
    var people: [ID<Person>] = []
    for case .assign(let role, let agency) in value.assignments(running.procedure) {
      people += try await store.accounts.holders(of: role, agency: agency).map(\.id)
    }
    people += value.awaitedReviewers
    if news == .overdue, let role = running.stage(value.stage).term?.escalatesTo {
      let all = try await store.accounts.holders(of: role, agency: nil)
      let near = all.filter { $0.agency != nil && $0.agency == value.agency }
      people += (near.isEmpty ? all : near).map(\.id)
    }
    var seen: Set<ID<Person>> = []
    return people.filter { seen.insert($0).inserted }
  }
}

/// Stages whose terms people are told of in the same way.
struct TermWatch: Hashable {
  let remind: TermBudget?
  let stages: [ID<Stage>]
}

extension Procedure {
  /// One for each way of reminding. A term that neither reminds nor escalates is nobody's news.
  fileprivate var watches: [TermWatch] {
    let watched = stages.filter { stage in
      stage.outcome == .open && (stage.term.map { $0.remind != nil || $0.escalatesTo != nil } ?? false)
    }
    return Dictionary(grouping: watched) { $0.term?.remind }.map { TermWatch(remind: $0, stages: $1.map(\.id)) }
  }
}

extension WorkClock {
  /// No term that runs out later is to be reminded of yet. A day wider than it must be; the exact moment is asked of each.
  fileprivate func horizon(of budget: TermBudget, at moment: Date) -> Date {
    let wider = TermBudget(amount: budget.amount + 1, unit: budget.unit)
    guard case .at(let end) = due(of: Term(budget: wider, started: moment)) else { return .distantFuture }
    return end.addingTimeInterval(86_400)
  }
}

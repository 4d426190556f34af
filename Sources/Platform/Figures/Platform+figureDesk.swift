import Casework
package import CityModel
import Foundation
import Storage

extension Platform {
  private static let mostWaiting = 500
  private static let mostEntries = 2000
  private static let mostHistory = 200

  /// What is due from the viewer's agency for the city, period by period, and what waits for the viewer's approval.
  ///
  /// - Throws: `account.sign-in`; `figures.no-agency`.
  package func figureDesk(_ viewer: Viewer) async throws -> FigureDesk {
    let (account, agency, leads) = try reporter(viewer)
    let edition = try await current()
    let today = edition.clock.day(of: now)
    let check = FigureCheck(edition.pack, agency: agency.id, leads: leads, today: today)
    let entered = try await store.figures.newest(of: [agency.id], limit: Self.mostEntries)
    let byPlace = Dictionary(entered.map { ($0.place, $0) }) { first, _ in first }
    var rows: [Period: [FigureDesk.Duty]] = [:]
    for indicator in check.enterable {
      for period in indicator.duty.every?.ended(by: today) ?? [] {
        rows[period, default: []].append(
          duty(indicator, period, byPlace, edition.pack, today: today))
      }
    }
    var periods: [FigureDesk.PeriodRow] = []
    let locked = try await store.figures.locked(agency.id)
    let newestFirst = rows.sorted {
      ($0.key.last ?? today, $1.key.description) > ($1.key.last ?? today, $0.key.description)
    }
    for (period, duties) in newestFirst {
      periods.append(
        FigureDesk.PeriodRow(
          period: period, duties: duties, isLocked: locked.contains { $0.encloses(period) }))
    }
    return FigureDesk(
      agency: agency, periods: periods, entersAny: !check.enterable.isEmpty,
      waiting: try await waiting(account, edition.pack),
      below: agenciesBelow(account, in: edition.pack).compactMap(edition.pack.agency))
  }

  private func duty(
    _ indicator: Indicator, _ period: Period, _ entered: [FigurePlace: EnteredFigure], _ pack: Pack, today: CalendarDay
  ) -> FigureDesk.Duty {
    let place = FigurePlace(
      indicator: indicator.id, region: pack.city.region, period: indicator.valuePeriod(in: period))
    let dueOn = indicator.duty.withinDays.flatMap { days in period.last?.adding(days: days) }
    let isKnown = pack.observations(of: place.indicator, in: place.region).contains { $0.period == place.period }
    let state: FigureDesk.Duty.State =
      switch entered[place]?.state {
      case .approved: .approved
      case .entered: .entered
      case .rejected: .rejected
      case nil: isKnown ? .approved : dueOn.map { $0 < today } ?? false ? .late : .due
      }
    return FigureDesk.Duty(indicator: indicator, period: period, state: state, dueOn: dueOn)
  }

  private func waiting(_ account: AccountView, _ pack: Pack) async throws -> [FigureView] {
    let below = agenciesBelow(account, in: pack)
    guard !below.isEmpty else { return [] }
    let figures = try await store.figures.newest(of: below, waitingOnly: true, limit: Self.mostWaiting)
    return try await views(figures, account, pack)
  }

  /// The form of the viewer's agency for a reporting period, in the city or a region of it.
  ///
  /// - Throws: `account.sign-in`; `figures.no-agency`; `figures.not-found` for a period or region that there is not, or an
  ///   agency that reports nothing.
  package func figureForm(period text: String, region named: String, viewer: Viewer) async throws -> FigureForm {
    let (_, agency, leads) = try reporter(viewer)
    let edition = try await current()
    let pack = edition.pack
    let check = FigureCheck(pack, agency: agency.id, leads: leads, today: edition.clock.day(of: now))
    let regions = [pack.city.region] + pack.regions(inside: pack.city.region)
    let chosen = named.isEmpty ? pack.city.region : ID(named)
    guard let period = Period(text), period != .notStated, regions.contains(chosen), let region = pack.region(chosen),
      !check.enterable.isEmpty
    else { throw Refusal("figures.not-found") }
    let indicators = check.enterable.filter { $0.duty.every.map { $0.fits(period) } ?? true }
    let places = indicators.map {
      FigurePlace(indicator: $0.id, region: chosen, period: $0.valuePeriod(in: period))
    }
    let known = try await store.figures.current(at: places, from: .report(of: agency.id))
    return FigureForm(
      agency: agency, period: period, region: region, regions: regions.compactMap(pack.region),
      lines: zip(indicators, zip(places, known)).map { line($0, $1.0, $1.1, pack) },
      isLocked: try await store.figures.locked(agency.id).contains { $0.encloses(period) })
  }

  private func line(
    _ indicator: Indicator, _ place: FigurePlace, _ entered: EnteredFigure?, _ pack: Pack
  ) -> FigureForm.Line {
    let series = pack.observations(of: indicator.id, in: place.region)
    let before = series.filter { ($0.period.last ?? .distantFuture) < (place.period.last ?? .distantFuture) }
      .max { ($0.period.last ?? .distantFuture) < ($1.period.last ?? .distantFuture) }
    return FigureForm.Line(
      indicator: indicator, period: place.period,
      value: entered?.value ?? series.last { $0.period == place.period }?.value, note: entered?.note,
      state: entered.map(\.state.seen), before: before)
  }

  /// Everything that was entered of an indicator in a region, the newest first: for those who report or approve it.
  ///
  /// - Throws: `account.sign-in`; `figures.no-agency`; `page.not-found`.
  package func figureHistory(
    _ id: ID<Indicator>, region: ID<Region>, viewer: Viewer
  ) async throws -> (indicator: Indicator, region: Region, entries: [FigureView]) {
    let (account, _, _) = try reporter(viewer)
    let pack = try await currentPack()
    guard let indicator = pack.indicator(id), let region = pack.region(region) else { throw Refusal("page.not-found") }
    let entries = try await store.figures.history(of: id, region: region.id, limit: Self.mostHistory)
    return (indicator, region, try await views(entries, account, pack))
  }

  func views(_ figures: [EnteredFigure], _ account: AccountView, _ pack: Pack) async throws -> [FigureView] {
    var names: [ID<Person>: String] = [:]
    var views: [FigureView] = []
    for figure in figures {
      for person in [figure.enteredBy, figure.decision?.by].compactMap(\.self) where names[person] == nil {
        names[person] = try await store.accounts.find(person)?.name
      }
      var before: Value?
      if let earlier = figure.corrects {
        before = try await store.figures.find(earlier)?.value ?? pack.observations.first { $0.id == earlier }?.value
      }
      views.append(FigureView(figure, before: before, names: names, viewer: account.person, pack))
    }
    return views
  }
}

extension FigureView {
  init(
    _ figure: EnteredFigure, before: Value?, names: [ID<Person>: String], viewer: ID<Person>, _ pack: Pack
  ) {
    self.init(
      id: figure.id, indicator: pack.indicator(figure.place.indicator), region: pack.region(figure.place.region),
      period: figure.place.period, value: figure.value, source: pack.source(figure.source), note: figure.note,
      hasEvidence: figure.evidence != nil, agency: pack.agency(figure.agency), enteredBy: names[figure.enteredBy],
      enteredAt: figure.enteredAt, state: figure.state.seen, reason: figure.decision?.reason,
      decidedBy: figure.decision.flatMap { names[$0.by] }, decidedAt: figure.decision?.at, before: before,
      isOwn: figure.enteredBy == viewer)
  }
}

extension EnteredFigure.State {
  var seen: FigureView.State {
    switch self {
    case .entered: .entered
    case .approved: .approved
    case .rejected: .rejected
    }
  }
}

extension CalendarDay {
  fileprivate static let distantFuture = CalendarDay(daysSince1970: Int(Int32.max))
}

extension ReportingDuty.Rhythm {
  /// Whether the period is one of this rhythm.
  func fits(_ period: Period) -> Bool {
    switch (self, period) {
    case (.year, .year), (.month, .month): true
    case (.quarter, .span(let from, let to)):
      from.parts.day == 1 && to.daysSince1970 - from.daysSince1970 < 92 && from.parts.month % 3 == 1
        && to == Period.month(year: from.year, month: from.parts.month + 2).last
    default: false
    }
  }
}

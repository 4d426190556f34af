import Casework
import CityModel
import Foundation
import Storage

extension DueView {
  /// - Parameters:
  ///   - due: when the term runs out; `nil` before it began, and then there is nothing to show.
  ///   - stopped: when the promise was kept or the case ended; `nil` while the clock is still looked at.
  ///   - stage: where the case stands; its own term, where it has one, goes before that of the category.
  init?(_ due: Due?, stopped: Date?, category: CityModel.Category, stage: Stage, at now: Date) {
    guard let due else { return nil }
    let (state, date, year) = Self.standing(due, stage.term == nil ? stopped : nil, now)
    self.init(
      state: state, due: date, unpublishedYear: year, budget: stage.term?.promised ?? category.limit,
      isDemonstration: (stage.term.map(\.source) ?? category.limitSource) == nil)
  }

  private static func standing(_ due: Due, _ stopped: Date?, _ now: Date) -> (State, Date?, Int?) {
    switch due {
    case .suspended: (.suspended, nil, nil)
    case .whenPublished(let year): (.undated, nil, year)
    case .at(let date):
      if let stopped {
        (stopped <= date ? .met : .missed, date, nil)
      } else {
        (now > date ? .overdue : .running, date, nil)
      }
    }
  }
}

extension RunningCase {
  func dueView(at now: Date) -> DueView? {
    DueView(
      value.due(clock: clock), stopped: value.term?.stopped, category: category, stage: stage(value.stage), at: now)
  }
}

/// A row of a list with the definitions of the version its case began under.
struct ListedCase {
  let row: CaseRow
  let procedure: Procedure
  let category: CityModel.Category
  let service: Service
  let stage: Stage
  let region: Region
  let pack: Pack
}

extension Platform {
  /// Rows with what they name; a row whose definition cannot be found is a finding of the doctor and is left out here.
  func listed(_ rows: [CaseRow]) async throws -> [ListedCase] {
    var listed: [ListedCase] = []
    for row in rows {
      let edition = try await edition(row.packVersion)
      guard let procedure = edition.pack.procedure(row.procedure), let category = procedure.category(row.category),
        let service = procedure.service(row.service), let stage = procedure.stage(row.stage),
        // A matter that asks for no place is the whole city's.
        let region = edition.pack.region(row.region) ?? edition.pack.region(edition.pack.city.region)
      else { continue }
      listed.append(
        ListedCase(
          row: row, procedure: procedure, category: category, service: service, stage: stage, region: region,
          pack: edition.pack))
    }
    return listed
  }
}

extension ListedCase {
  func due(at now: Date) -> DueView? {
    DueView(row.due, stopped: row.finishedAt ?? row.closedAt, category: category, stage: stage, at: now)
  }

  func publicRow(at now: Date) -> PublicCaseRow {
    let shown = row.placeAnswer.shown(isReleased: row.isReleased, pack)
    return PublicCaseRow(
      number: row.number, service: service, category: category, stage: stage, region: region, placeWords: shown.words,
      point: shown.point, filed: row.filedAt, due: due(at: now), joined: row.joined)
  }

  /// - Parameters:
  ///   - own: the viewer's own desk.
  ///   - absent: the names of those whom the viewer stands in for, by their roles.
  func deskRow(at now: Date, own: CaseFilter.Desk?, _ absent: [ID<Role>: String]) -> Desk.Row {
    var shown = deskRow(at: now)
    if row.waitsFor != own?.role { shown.onBehalfOf = row.waitsFor.flatMap { absent[$0] } }
    return shown
  }

  func deskRow(at now: Date) -> Desk.Row {
    Desk.Row(
      number: row.number, service: service, category: category, stage: stage, region: region, placeWords: row.words,
      filed: row.filedAt, due: due(at: now), joined: row.joined)
  }
}

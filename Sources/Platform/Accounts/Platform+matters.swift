import CityModel
import Casework
import Storage

extension Platform {
  private static let mostMatters = 100

  /// What the viewer has to do with the city. Each list holds at most 100, the newest first.
  ///
  /// - Throws: `account.sign-in`.
  package func matters(_ viewer: Viewer) async throws -> MattersView {
    guard let account = viewer.account else { throw Refusal("account.sign-in") }
    return MattersView(
      own: try await ownReports(viewer: viewer), opinions: try await opinions(of: account.person),
      panels: try await panels(of: account.person), open: try await openActivities())
  }

  private func opinions(of person: ID<Person>) async throws -> [MattersView.GivenOpinion] {
    var given: [MattersView.GivenOpinion] = []
    for row in try await store.cases.parts(of: person, limit: Self.mostMatters) {
      let running = try await running(id: row.caseID)
      let numbers = Set(running.value.opinions.filter { $0.author == person }.map(\.number))
      given += running.opinions.filter { numbers.contains($0.number) }.map {
        MattersView.GivenOpinion(matter: running.matter, opinion: $0)
      }
    }
    return given
  }

  /// Found by the pseudonyms that the person has in every case that asks a panel, so that nothing stored ties the two.
  private func panels(of person: ID<Person>) async throws -> [MattersView.Matter] {
    let vaults = try await store.contributions.casesWithPanels().map(panelVault)
    let names = try await store.people.pseudonyms(of: person, inEachOf: vaults)
    var panels: [MattersView.Matter] = []
    for id in try await store.contributions.panels(answeredBy: names).prefix(Self.mostMatters) {
      panels.append(try await running(id: id).matter)
    }
    return panels.sorted { $0.filed > $1.filed }
  }

  private func openActivities() async throws -> [MattersView.OpenActivity] {
    var open: [MattersView.OpenActivity] = []
    for version in try await store.cases.versionsInUse() {
      for procedure in try await edition(version).pack.procedures {
        let kinds = procedure.openActivities
        guard !kinds.isEmpty else { continue }
        let rows = try await store.cases.running(
          under: version, procedure.id, stages: kinds.keys.sorted(), limit: Self.mostMatters)
        open += try await listed(rows.filter { !$0.isConduct }).compactMap { listed in
          kinds[listed.stage.id].map { MattersView.OpenActivity(matter: listed.matter, kind: $0) }
        }
      }
    }
    return Array(open.sorted { $0.matter.filed > $1.matter.filed }.prefix(Self.mostMatters))
  }
}

extension Procedure {
  /// The stages in which residents are asked.
  fileprivate var openActivities: [ID<Stage>: MattersView.OpenActivity.Kind] {
    stages.reduce(into: [:]) { kinds, stage in
      switch stage.kind {
      case .survey: kinds[stage.id] = .survey
      case .vote: kinds[stage.id] = .vote
      default: break
      }
    }
  }
}

extension RunningCase {
  fileprivate var matter: MattersView.Matter {
    MattersView.Matter(
      number: value.number, procedure: procedure, category: category, stage: stage(value.stage), filed: value.filed)
  }
}

extension ListedCase {
  fileprivate var matter: MattersView.Matter {
    MattersView.Matter(
      number: row.number, procedure: procedure, category: category, stage: stage, filed: row.filedAt)
  }
}

package import CityModel
import func Documents.ems

/// A procedure told in one language, as a diagram and as the rows of a table: on its page and for the terminal.
package struct ProcedurePicture {
  private let procedure: Procedure
  private let wording: Wording
  private let flow: ProcedureFlow

  package init(_ procedure: Procedure, _ wording: Wording) {
    self.procedure = procedure
    self.wording = wording
    self.flow = ProcedureFlow(procedure)
  }

  package func svg() -> String {
    procedureDiagram(
      id: "flow", title: wording.text("flow.title", ["procedure": wording[procedure.name]]),
      description: wording.text(
        "flow.description",
        ["stages": String(procedure.stages.count), "actions": String(procedure.actions.count)]),
      flow: flow, cards: procedure.stages.map(card), words: { $0.actions.compactMap(procedure.action).flatMap(lines) },
      legend: StageCard.Look.allCases.map { ($0, wording.text("flow.look.\($0.rawValue)")) },
      backLegend: wording.text("flow.back"))
  }

  private func card(_ stage: Stage) -> StageCard {
    let word = stage.kind.word
    return StageCard(
      stage: stage.id, look: StageCard.Look(stage), name: wording[stage.name],
      caption: word == .step ? nil : wording.text("flow.kind.\(word.rawValue)"),
      notes: staying(in: stage) + back(from: stage) + fromMany(to: stage))
  }

  /// What can be done nearly everywhere would stand in every box, and stands in the table only.
  private func staying(in stage: Stage) -> [String] {
    ProcedureFlow.staying(in: stage.id, of: procedure).filter { $0.from.count < ProcedureFlow.many }.map {
      "· \(words($0))"
    }
  }

  private func back(from stage: Stage) -> [String] {
    flow.ways.filter { $0.isBack && $0.from == stage.id }.flatMap { way in
      way.actions.compactMap(procedure.action).map { "↑ \(words($0)) → \(name(way.to))" }
    }
  }

  private func fromMany(to stage: Stage) -> [String] {
    flow.fromMany.filter { $0.to == stage.id }.map {
      wording.text("flow.from-many", ["action": words($0), "count": String($0.from.count)])
    }
  }

  /// The action, and who takes it: on two lines where one is too short.
  private func lines(_ action: Action) -> [String] {
    let whole = words(action)
    guard ems(whole) > wayWidthEm else { return [whole] }
    return [wording[action.name], wording.text("flow.who", ["who": who(action)])]
  }

  private func words(_ action: Action) -> String {
    wording.text("flow.action", ["action": wording[action.name], "who": who(action)])
  }

  private func who(_ action: Action) -> String {
    switch action.taker {
    case .role(let role, _): wording.pack.role(role).map { wording[$0.name] } ?? role.text
    case .reporter: wording.text("flow.reporter")
    case .anyone: wording.text("flow.anyone")
    }
  }

  private func name(_ stage: ID<Stage>) -> String { procedure.stage(stage).map { wording[$0.name] } ?? stage.text }
}

extension ProcedurePicture {
  /// One action of the table that says what the diagram shows.
  package struct Row: Hashable {
    package let action: String
    package let from: [String]
    /// `nil`: the case stays.
    package let to: String?
    package let who: String
    /// When it is refused, or goes with a warning.
    package let conditions: [String]
  }

  package var rows: [Row] {
    procedure.actions.map { action in
      Row(
        action: wording[action.name], from: action.from.map(name), to: action.to.map(name), who: who(action),
        conditions: conditions(of: action))
    }
  }

  private func conditions(of action: Action) -> [String] {
    let apart = action.separations.map { separation in
      let other = procedure.action(separation.from).map { wording[$0.name] } ?? separation.from.text
      return wording.text(
        separation.by.contains(.agency) ? "flow.apart-agency" : "flow.apart-person", ["action": other])
    }
    let guards = action.guards.map { one in
      one.severity == .warn
        ? wording.text("flow.warns", ["reason": wording[one.reason]]) : wording[one.reason]
    }
    return guards + apart
  }
}

extension ProcedurePicture {
  /// The diagram as a file of its own, with its colours in it.
  package func file() throws -> String {
    let style = try bundledFiles("Assets", extension: "css")["diagram"].map { String(decoding: $0, as: UTF8.self) }
    guard let style else { throw ResourceFault(description: "the build lacks diagram.css") }
    return svg().replacing("<title ", with: "<style>\n\(style)</style><title ", maxReplacements: 1) + "\n"
  }
}

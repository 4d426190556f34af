import Checkup
import CityModel
import Documents

extension ReportTable {
  /// The problems of a group, each with its causes and with the measures that answer it; `nil`: no such group.
  func chain(_ group: String) -> Table? {
    let problems = pack.problems.filter { $0.group == group }
    guard !problems.isEmpty else { return nil }
    let rows = problems.map { problem in
      [
        ["\(problem.id) \(problem.title.zh)"],
        pack.causes(of: problem.id).compactMap(pack.cause).map { "\($0.id) \($0.title.zh)" },
        measures(against: problem).map { "\($0.id) \($0.title.zh)" },
      ]
    }
    return Table(
      "\(group)组问题、成因与对策", id: "chain-\(group)", ["问题", "成因", "对策"], shares: [0.3, 0.3, 0.4], rows: rows)
  }

  /// Each once, though several causes may lead to it.
  private func measures(against problem: Problem) -> [Measure] {
    var seen: Set<ID<Measure>> = []
    return pack.answers(to: problem.id).map(\.measure).filter { seen.insert($0).inserted }.compactMap(pack.measure)
  }

  /// What nobody has said yet, counted: holes are shown, never filled.
  func open() -> Table {
    let holes = checkup(pack).holes
    let values = (pack.observations + pack.benchmarks.map(\.observation)).filter { $0.value == nil }
    let targets = pack.measures.flatMap(\.targets).filter { $0.value == nil }
    let measures = [
      ("未写明责任单位的对策", holes.withoutOwner), ("未写明期限的对策", holes.withoutTerm),
      ("未写明经费的对策", holes.withoutBudget), ("未写明预期成效的对策", holes.withoutPrediction),
    ]
    let rows: [[[String]]] =
      measures.map { [[$0], ["\($1.count)项，共\(holes.measureCount)项"]] } + [
        [["没有给出数值的目标"], targets.map { "\($0.id) \($0.name.zh)" }],
        [["查找未得的数值"], values.compactMap(valueName)],
      ]
    return Table("空缺之处", id: "open", ["事项", "空缺"], shares: [0.35, 0.65], rows: rows)
  }

  private func valueName(_ observation: Observation) -> String? {
    guard let indicator = pack.indicator(observation.indicator) else { return nil }
    let period = periodWords(observation.period, indicator.nature).map { "，\($0)" } ?? ""
    return name(indicator, in: observation.region) + period
  }
}

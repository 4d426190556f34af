import Checkup
import CityModel
import Platform

extension Site {
  /// The boundaries that are asked for in the address; those of its time when none are.
  var boundaries: RegionHistory.Boundaries {
    query["boundaries"].flatMap(RegionHistory.Boundaries.init(rawValue:)) ?? .then
  }

  /// A region's changes and its figures in the boundaries asked for.
  func history(_ history: RegionHistory) -> [String: Any] {
    [
      "region": self[history.region.name], "changes": history.changes.map(change),
      "hasChanges": !history.changes.isEmpty,
      "rows": history.rows.reversed().map { row($0.indicator, $0.recast) }, "hasRows": !history.rows.isEmpty,
    ]
  }

  /// The two ways of showing, with the one that is shown marked.
  var boundariesSwitch: [[String: Any]] {
    RegionHistory.Boundaries.allCases.map { choice in
      [
        "name": text("history.boundaries.\(choice.rawValue)"),
        "address": "\(path)?boundaries=\(choice.rawValue)#history", "isChosen": choice == boundaries,
      ]
    }
  }

  private func change(_ change: RegionChange) -> [String: Any] {
    model([
      "date": period(change.date), "kind": text("history.kind.\(change.kind.rawValue)"),
      "from": name(of: change.from), "to": name(of: change.to),
      "share": share(change), "note": change.note.map { self[$0] },
      "source": pack.source(change.source).map { self[$0.title] },
    ])
  }

  private func share(_ change: RegionChange) -> String? {
    guard change.kind == .split || change.kind == .move else { return nil }
    guard let share = change.share else { return text("history.no-share") }
    return text(
      "history.share",
      ["share": number(100 * share), "of": change.shareOf.flatMap(pack.indicator).map { self[$0.name] } ?? ""])
  }

  private func row(_ indicator: Indicator, _ recast: Recast) -> [String: Any] {
    let shown = boundaries == .today ? today(recast) : then(recast)
    return model([
      "indicator": self[indicator.name], "address": "/indicators/\(indicator.id)", "unit": self[indicator.unit],
      "period": period(recast.period), "value": shown.value.map(value), "how": shown.how,
      "isEstimated": shown.isEstimated, "isLeft": shown.isLeft,
    ])
  }

  private typealias Shown = (value: Value?, how: String?, isEstimated: Bool, isLeft: Bool)

  private func today(_ recast: Recast) -> Shown {
    switch recast.outcome {
    case .unchanged(let figure): return (figure.value, nil, false, false)
    case .recast(let value, _, let parts, let isEstimated):
      let names = parts.map { part in
        part.share == 1
          ? name(of: part.region)
          : text("history.part", ["region": name(of: part.region), "share": number(100 * part.share)])
      }
      let sum = names.joined(separator: text("history.plus"))
      return (value, text(isEstimated ? "history.estimated" : "history.summed", ["parts": sum]), isEstimated, false)
    case .left(let figure, let reason):
      return (figure?.value, text("history.left", ["why": text(reason.statement)]), false, true)
    }
  }

  /// As published. A figure that the region of today has none of its own for is shown as that of who had it.
  private func then(_ recast: Recast) -> Shown {
    switch recast.outcome {
    case .unchanged(let figure): (figure.value, nil, false, false)
    case .left(let figure, _): (figure?.value, text("history.of-then"), false, false)
    case .recast(_, let own?, _, _): (own.value, text("history.of-then"), false, false)
    case .recast(_, nil, let parts, _):
      (
        nil,
        text("history.published-for", ["regions": parts.map { name(of: $0.region) }.joined(separator: "、")]), false,
        false
      )
    }
  }

  private func name(of region: ID<Region>) -> String { pack.region(region).map { self[$0.name] } ?? region.text }
}

package import CityModel

/// How well a group of predictions foretold what came: of all that were judged by a change, none left out.
///
/// Only verdicts that rest on a change count: what could not be told says nothing of who predicted it, and is counted
/// beside. A change lies *inside* when it is within the predicted interval, ends counted in; *beyond* when it is stronger,
/// *short* when it is weaker or the wrong way.
package struct Calibration: Hashable, Sendable {
  package enum Place: String, CaseIterable, Sendable {
    case inside, beyond, short
  }

  package let inside: Int
  package let beyond: Int
  package let short: Int
  package let cannotTell: Int
  package let notYet: Int
  /// The mean of the changes, each as a share of the one expected: 1 is as promised, 0 nothing, below 0 the wrong
  /// way. `nil` when none was judged.
  package let meanShare: Double?
  /// The mean squared distance between the confidence stated and whether the change lay inside, 0...1, lower is
  /// better; 0.25 is what a constant "one half" gets. `nil` when none of the judged states a confidence.
  ///
  /// - Source: Brier (1950), Verification of forecasts expressed in terms of probability, Monthly Weather Review 78, 1–3.
  package let brier: Double?
  /// The judged that state a confidence.
  package let confident: Int

  /// With fewer judged the share inside is shown with its interval and called too few.
  package static let leastJudged = 10

  package var judged: Int { inside + beyond + short }
  package var isEnough: Bool { judged >= Self.leastJudged }
  /// Per cent of the judged that lay inside; `nil` when none was judged.
  package var insidePercent: Double? { judged == 0 ? nil : 100 * Double(inside) / Double(judged) }
  /// Wilson's interval of it at 95 %, in per cent.
  package var interval: ClosedRange<Double>? { shareInterval(hits: inside, of: judged) }
}

/// A prediction and what became of it.
package struct Foretold: Sendable {
  package let prediction: Prediction
  package let verdict: Verdict

  package init(prediction: Prediction, verdict: Verdict) {
    self.prediction = prediction
    self.verdict = verdict
  }
}

extension Foretold {
  /// The change that the verdict rests on; `nil` when it rests on none.
  package var change: Change? {
    switch verdict {
    case .reached(let change), .partly(let change), .not(let change, _): change
    case .cannotTell, .notYet: nil
    }
  }

  package var place: Calibration.Place? {
    guard let change else { return nil }
    if (prediction.changeLow...prediction.changeHigh).contains(change.value) { return .inside }
    let isStronger = prediction.change > 0 ? change.value > prediction.changeHigh : change.value < prediction.changeLow
    return isStronger ? .beyond : .short
  }

  /// A number of the indicator's unit as a share of the change expected.
  package func share(of change: Double) -> Double { change / prediction.change }
}

package func calibration(of all: [Foretold]) -> Calibration {
  let judged = all.filter { $0.change != nil }
  let places = judged.compactMap(\.place)
  let shares = judged.compactMap { one in one.change.map { one.share(of: $0.value) } }
  let errors = judged.compactMap { one in
    one.prediction.confidence.map { stated in
      let distance = stated - (one.place == .inside ? 1 : 0)
      return distance * distance
    }
  }
  return Calibration(
    inside: places.count { $0 == .inside }, beyond: places.count { $0 == .beyond },
    short: places.count { $0 == .short },
    cannotTell: all.count { if case .cannotTell = $0.verdict { true } else { false } },
    notYet: all.count { if case .notYet = $0.verdict { true } else { false } },
    meanShare: mean(shares), brier: mean(errors), confident: errors.count)
}

private func mean(_ numbers: [Double]) -> Double? {
  numbers.isEmpty ? nil : numbers.reduce(0, +) / Double(numbers.count)
}

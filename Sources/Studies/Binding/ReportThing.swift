package import CityModel

/// What a name in a report is bound to.
package enum ReportThing: Sendable {
  /// An observation or the observation of a benchmark.
  case figure(Observation, Indicator)
  /// What the study states of its own parts.
  case count(ConsistencyCheck)
  case target(Measure.Target)
  case formRule(FormRule)
  case problem(Problem)
  case cause(Cause)
  case measure(Measure)
}

extension ReportThing {
  /// The words to print; `nil` where the pack has none, or the thing no such aspect: a hole.
  func words(_ aspect: ReportName.Aspect?, in pack: Pack) -> String? {
    switch self {
    case .figure(let observation, let indicator): return words(observation, indicator, aspect, in: pack)
    case .count(let check): return words(Value(.equal, String(check.stated)), unit: "", aspect)
    case .target(let target): return words(target.value, unit: target.unit?.zh ?? "", aspect)
    case .formRule(let rule): return words(Value(.equal, rule.value), unit: rule.unit?.zh ?? "", aspect)
    case .problem(let problem): return aspect == nil ? problem.title.zh : nil
    case .cause(let cause): return aspect == nil ? cause.title.zh : nil
    case .measure(let measure): return aspect == nil ? measure.title.zh : nil
    }
  }

  private func words(
    _ observation: Observation, _ indicator: Indicator, _ aspect: ReportName.Aspect?, in pack: Pack
  ) -> String? {
    let period = periodWords(observation.period, indicator.nature)
    switch aspect {
    case nil:
      return observation.value.map { value in
        valueWords(value, unit: indicator.unit.zh) + "（\(period ?? "时间未注明")）"
      }
    case .period: return period
    case .source: return pack.source(observation.source)?.title.zh
    case .value, .number: return words(observation.value, unit: indicator.unit.zh, aspect)
    }
  }

  private func words(_ value: Value?, unit: String, _ aspect: ReportName.Aspect?) -> String? {
    switch aspect {
    case nil, .value: value.map { valueWords($0, unit: unit) }
    case .number: value?.text
    case .period, .source: nil
    }
  }
}

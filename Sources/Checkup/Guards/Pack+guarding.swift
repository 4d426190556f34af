package import CityModel

extension Pack {
  /// What the guards of a measure say of a part of its plan, in the order of the pack.
  ///
  /// - Parameters:
  ///   - answers: what the office answered, by guard and input. An answer that is left out is not known, and what nobody
  ///     knows is never taken for held.
  ///   - today: the day in the city.
  package func answers(
    of measure: ID<Measure>, to draft: PlanDraft, answers: [ID<Guard>: [String: String]], today: CalendarDay
  ) -> [GuardAnswer] {
    guards(of: measure, at: draft.part).map { asked in
      let values = values(of: asked, measure, draft, answers[asked.id, default: [:]], today)
      return GuardAnswer(asked: asked, finding: asked.judge(values))
    }
  }

  private func values(
    of asked: Guard, _ measure: ID<Measure>, _ draft: PlanDraft, _ answers: [String: String], _ today: CalendarDay
  ) -> [String: ExpressionValue] {
    asked.inputs.reduce(into: [:]) { values, input in
      switch input.origin {
      case .asked: values[input.id] = answers[input.id].flatMap(input.kind.value)
      case .known(let known): values[input.id] = value(of: known, measure, draft, today)
      }
    }
  }

  /// What the house knows; `nil`: it does not.
  private func value(
    of known: GuardInput.Known, _ id: ID<Measure>, _ draft: PlanDraft, _ today: CalendarDay
  ) -> ExpressionValue? {
    let measure = self.measure(id)
    switch known {
    case .budgetYuan:
      if case .budget(let yuan) = draft { return .double(yuan) }
      return measure?.budgetYuan.map(ExpressionValue.double)
    case .termDays:
      let term = if case .term(let period) = draft { period } else { measure?.deadline }
      return term?.last.map { .double(Double($0.daysSince1970 - today.daysSince1970)) }
    case .indicator, .direction, .newest, .aim, .bestPast, .judgedDays:
      guard case .prediction(let prediction) = draft, let indicator = indicator(prediction.indicator) else {
        return nil
      }
      return value(of: known, prediction, indicator)
    }
  }

  private func value(
    of known: GuardInput.Known, _ prediction: Prediction, _ indicator: Indicator
  ) -> ExpressionValue? {
    let past = reading(of: indicator, in: prediction.region).series.compactMap(\.plainNumber)
    switch known {
    case .indicator: return .string(indicator.id.text)
    case .direction: return .string(indicator.direction.rawValue)
    case .newest: return newestNumber(prediction, indicator).map(ExpressionValue.double)
    case .aim: return newestNumber(prediction, indicator).map { .double($0 + prediction.change) }
    case .bestPast:
      let best = indicator.direction == .up ? past.max() : indicator.direction == .down ? past.min() : nil
      return best.map(ExpressionValue.double)
    case .judgedDays:
      return prediction.judged.last.map { .double(Double($0.daysSince1970 - prediction.starts.daysSince1970 + 1)) }
    case .budgetYuan, .termDays: return nil
    }
  }

  private func newestNumber(_ prediction: Prediction, _ indicator: Indicator) -> Double? {
    reading(of: indicator, in: prediction.region).newest?.plainNumber
  }
}

extension Figure {
  /// The number that the source states plainly; `nil` for a class and for "more than".
  package var plainNumber: Double? { value?.relation == .equal ? value?.number : nil }
}

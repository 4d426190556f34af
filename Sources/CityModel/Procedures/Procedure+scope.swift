extension Procedure {
  /// What a rule may ask of a case, when `form` holds the answers to these questions: the names of `Case.values()`.
  package func scope(asked fields: [FormField]) -> ExpressionScope {
    ExpressionScope([
      "form": .object(fields.expressionTypes), "this": .object(ofCase), "notice": .object(ofNotice),
      "panel": .object(ofPanel), "results": .object(resultTypes),
    ])
  }

  /// What `results` holds of each survey and each vote.
  private var resultTypes: [String: ExpressionType] {
    stages.reduce(into: [:]) { types, stage in
      switch stage.kind {
      case .vote: types[stage.id.text.expressionName] = .object(ofVote)
      case .survey(let rule): types[stage.id.text.expressionName] = .object(rule.resultTypes)
      default: break
      }
    }
  }
}

extension SurveyRule {
  fileprivate var resultTypes: [String: ExpressionType] {
    let names = questions.flatMap { question in
      question.countedOptions.map { "\(question.id.text.expressionName)_\($0.expressionName)" }
    }
    let shares = ExpressionType.object(Dictionary(names.map { ($0, .double) }) { first, _ in first })
    return [
      "answered": .int, "units": .int, "unmet_quotas": .int, "share": shares, "low": shares, "high": shares,
    ]
  }
}

extension FormField {
  /// The options whose shares a survey counts; a question of yes and no counts `yes`.
  package var countedOptions: [String] {
    switch kind {
    case .choice(let options, _): options.map(\.value)
    case .yesNo: ["yes"]
    default: []
    }
  }
}

private let ofCase: [String: ExpressionType] = [
  "stage": .string, "category": .string, "reopenings": .int, "suspensions": .int, "extensions": .int, "joined": .int,
  "visits": .int, "released": .bool,
]

private let ofPanel: [String: ExpressionType] = [
  "seats": .int, "opinions": .int, "graded": .int, "lead_opined": .bool, "lead_grade": .string,
]

private let ofNotice: [String: ExpressionType] = ["opinions": .int, "unanswered": .int, "adopted": .int]

private let ofVote: [String: ExpressionType] = [
  "quorate": .bool, "adopted": .bool, "heads": .int, "taking_part": .int, "agreeing": .int,
]

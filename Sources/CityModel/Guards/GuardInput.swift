/// One thing that a guard's rule reads: answered by the office, or known to the house.
package struct GuardInput: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case number
    case yesNo = "yes-no"
    case text
  }

  /// What the house knows of a plan.
  package enum Known: String, CaseIterable, Sendable {
    /// The budget that is being entered or was, in yuan.
    case budgetYuan = "budget-yuan"
    /// Days from the day of entry to the last day of the term; below zero when that is past.
    case termDays = "term-days"
    /// The id of the indicator that the prediction is of.
    case indicator
    /// `up`, `down` or another direction of that indicator.
    case direction
    /// Its newest plain number in the prediction's region, in its unit.
    case newest
    /// The newest number and the expected change: what the prediction aims at, in the indicator's unit.
    case aim
    /// The best plain number of the past in the prediction's region, by the indicator's direction.
    case bestPast = "best-past"
    /// Days from the start of the measure to the last day by which the prediction is judged, both counted.
    case judgedDays = "judged-days"
  }

  package enum Origin: Hashable, Sendable {
    case asked(LocalizedText)
    case known(Known)
  }

  package let id: String
  package let kind: Kind
  package let unit: LocalizedText?
  package let origin: Origin

  package init(id: String, kind: Kind, unit: LocalizedText?, origin: Origin) {
    self.id = id
    self.kind = kind
    self.unit = unit
    self.origin = origin
  }

  package var isAsked: Bool { label != nil }

  /// The question; `nil` for what the house knows.
  package var label: LocalizedText? {
    if case .asked(let label) = origin { label } else { nil }
  }
}

extension GuardInput.Known {
  package var kind: GuardInput.Kind {
    switch self {
    case .budgetYuan, .termDays, .newest, .aim, .bestPast, .judgedDays: .number
    case .indicator, .direction: .text
    }
  }
}

extension GuardInput.Kind {
  package var expressionType: ExpressionType {
    switch self {
    case .number: .double
    case .yesNo: .bool
    case .text: .string
    }
  }

  /// A value as it is written in a pack or typed into a form; `nil` for what is no value of this kind.
  package func value(_ text: String) -> ExpressionValue? {
    switch self {
    case .number: plainNumber(text).map(ExpressionValue.double)
    case .yesNo: ["true": true, "false": false][text].map(ExpressionValue.bool)
    case .text: text.isEmpty ? nil : .string(text)
    }
  }
}

/// Values of a guard's inputs, as the pack writes them, and what the guard says of them.
package struct GuardExample: Sendable {
  /// By the input's id; an input that is left out is not known.
  package let values: [String: String]

  package init(values: [String: String]) { self.values = values }
}

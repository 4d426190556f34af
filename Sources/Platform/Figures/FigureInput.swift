import CityModel

/// A value as somebody wrote it, before anything was checked.
package struct FigureInput: Hashable, Sendable {
  package var indicator = ""
  package var region = ""
  package var period = ""
  /// One of `Value.Relation`, or empty; it may stand before the digits instead: `>30`.
  package var relation = ""
  /// Empty: sought and not found.
  package var value = ""
  /// A source of the pack; empty: the agency itself.
  package var source = ""
  package var note = ""

  package init() {}
}

/// What is wrong with one part of an input, under a stable code.
package struct FigureFault: Hashable, Sendable {
  package enum Part: String, CaseIterable, Sendable {
    case indicator, region, period, relation, value, source, note
  }

  package let part: Part
  package let code: String
  package let message: String
  package let hint: String?
  /// Whether it stands in the way, or only has to be confirmed.
  package let isWarning: Bool

  init(_ part: Part, _ code: String, _ message: String, hint: String? = nil, isWarning: Bool = false) {
    self.part = part
    self.code = code
    self.message = message
    self.hint = hint
    self.isWarning = isWarning
  }
}

/// An input that holds, or everything that is wrong with it.
struct CheckedFigure {
  var place: FigurePlace?
  var value: Value?
  var source: ID<Source>
  var faults: [FigureFault] = []

  var isSound: Bool { !faults.contains { !$0.isWarning } && place != nil }
}

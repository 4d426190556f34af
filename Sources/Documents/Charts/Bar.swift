/// One bar of a comparison: a value with its name above and its number at the end.
public struct Bar: Hashable, Sendable {
  /// How the bar is drawn, apart from its colour: solid, hatched, or only an outline.
  public enum Look: String, Hashable, Sendable {
    case own, judged
    /// Shown and not judged.
    case unjudged
  }

  public var name: String
  public var value: Double
  public var label: String
  public var look: Look

  public init(name: String, value: Double, label: String, look: Look) {
    self.name = name
    self.value = value
    self.label = label
    self.look = look
  }
}

extension Bar.Look {
  var mark: ChartMark {
    switch self {
    case .own: ChartMark("bar-own", fill: .accent)
    case .judged: ChartMark("bar-judged", fill: 0xC9DFDA, stroke: .accent)
    case .unjudged: ChartMark("bar-unjudged", fill: .paper, stroke: .edge, 1.2, dashes: [4, 3])
    }
  }
}

extension Drawing.Point {
  func moved(_ x: Double, _ y: Double) -> Drawing.Point { Drawing.Point(self.x + x, self.y + y) }
}

extension Typeset.Mark {
  func moved(_ x: Double, _ y: Double) -> Typeset.Mark {
    switch self {
    case .glyphs(var run):
      run.origin = run.origin.moved(x, y)
      return .glyphs(run)
    case .rule(let rule):
      return .rule(Typeset.Rule(from: rule.from.moved(x, y), to: rule.to.moved(x, y), widthPoints: rule.widthPoints))
    case .shape(let shape, let point, let scale): return .shape(shape, at: point.moved(x, y), scale: scale)
    }
  }
}

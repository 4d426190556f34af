/// Values over time as a line of marked points, with whiskers for intervals.
///
/// The axis begins at nought only where the values come near it: a share of 46 to 49 % would be a flat line otherwise.
/// Its lowest and highest numbers are printed, so nobody takes the one for the other.
/// - Parameters:
///   - points: in the order of their days.
///   - number: a number of the axis in words.
public func timeChart(_ points: [TimePoint], number: (Double) -> String) -> Drawing {
  let frame = TimeFrame(points)
  var drawing = Drawing(width: 360, height: 190)
  for tick in frame.ticks {
    drawing.add(.gridLine, from: .init(frame.left, frame.y(tick)), to: .init(frame.right, frame.y(tick)))
    drawing.add(number(tick), .tick, x: frame.left - 6, y: frame.y(tick) + 4, anchor: .end)
  }
  for point in points {
    guard let interval = point.interval else { continue }
    let x = frame.x(point.day)
    drawing.add(.whisker, from: .init(x, frame.y(interval.lowerBound)), to: .init(x, frame.y(interval.upperBound)))
  }
  if points.count > 1 { drawing.add(.timeLine, line(through: points.map(frame.place))) }
  for (index, point) in points.enumerated() {
    drawing.add(.timePoint, around: frame.place(point), radius: 4)
    if index == 0 || index == points.count - 1 {
      drawing.label(point, isFirst: index == 0, isOnly: points.count == 1, frame)
    }
  }
  return drawing
}

extension Drawing {
  fileprivate mutating func label(_ point: TimePoint, isFirst: Bool, isOnly: Bool, _ frame: TimeFrame) {
    let anchor: Anchor = isOnly ? .middle : isFirst ? .start : .end
    let x = frame.x(point.day) + (isOnly ? 0 : isFirst ? -4 : 4)
    let top = frame.y(point.interval?.upperBound ?? point.value)
    add(point.label, .pointLabel, x: x, y: top - 10, anchor: anchor)
    add(point.dateLabel, .tick, x: x, y: frame.bottom + 18, anchor: anchor)
  }
}

/// Straight strokes from each point to the next.
func line(through points: [Drawing.Point]) -> [Drawing.Step] {
  points.enumerated().map { index, point in index == 0 ? .move(point) : .line(point) }
}

/// Shares below each other. A limit is a stroke through the track with its number beneath, an interval a whisker: both
/// can be told without colours.
public func shareBars(_ bars: [ShareBar]) -> Drawing {
  var drawing = Drawing(width: 360, height: 0)
  for bar in bars {
    drawing.add(bar, top: drawing.height)
    drawing.height += bar.marks.isEmpty ? 44 : 58
  }
  return drawing
}

extension Drawing {
  fileprivate mutating func add(_ bar: ShareBar, top: Double) {
    let room = (width - ems(bar.label) * 13 - 12) / 13
    add(wrapped(bar.name, widthEm: room, lines: 1).first ?? "", .barName, x: 0, y: top + 13)
    add(bar.label, .barLabel, x: width, y: top + 13, anchor: .end)
    add(.shareTrack, x: 0, y: top + 19, width: width, height: 14, radius: 2)
    add(.shareFill, x: 0, y: top + 19, width: width * min(max(bar.share, 0), 1), height: 14, radius: 2)
    if let interval = bar.interval { addWhisker(interval, top: top) }
    for mark in bar.marks { addLimit(mark, top: top) }
  }

  private mutating func addWhisker(_ interval: ClosedRange<Double>, top: Double) {
    let (low, high) = (interval.lowerBound * width, interval.upperBound * width)
    // Once in white underneath, so that it is seen on the filled part as well.
    for mark in [ChartMark.shareHalo, .shareWhisker] {
      add(mark, from: Point(low, top + 26), to: Point(high, top + 26))
      for end in [low, high] { add(mark, from: Point(end, top + 22), to: Point(end, top + 30)) }
    }
  }

  private mutating func addLimit(_ mark: ShareBar.Mark, top: Double) {
    let x = mark.share * width
    let half = ems(mark.label) * 6
    add(.shareLimit, from: Point(x, top + 15), to: Point(x, top + 38))
    add(mark.label, .tick, x: min(max(x, half), width - half), y: top + 50, anchor: .middle)
  }
}

/// A share on a track that stands for the whole, with the limit it is held against and its interval.
struct ShareBar {
  /// A limit on the track, with what is written under it.
  struct Mark {
    let share: Double
    let label: String
  }

  let name: String
  /// 0...1.
  let share: Double
  let label: String
  var marks: [Mark] = []
  /// The ends of the interval, 0...1.
  var interval: ClosedRange<Double>?
}

/// Shares below each other. A limit is a stroke through the track with its number beneath, an interval a whisker: both
/// can be told without colours.
func shareBars(id: String, title: String, description: String, bars: [ShareBar]) -> String {
  let width = 360.0
  var drawing = Drawing(id: id, kind: "share-bars", title: title, description: description)
  var top = 0.0
  for bar in bars {
    drawing.share(bar, top: top, width: width)
    top += bar.marks.isEmpty ? 44 : 58
  }
  return drawing.svg(width: width, height: top)
}

extension Drawing {
  fileprivate mutating func share(_ bar: ShareBar, top: Double, width: Double) {
    let room = (width - ems(bar.label) * 13 - 12) / 13
    text(wrapped(bar.name, widthEm: room, lines: 1).first ?? "", x: 0, y: top + 13, "bar-name")
    text(bar.label, x: width, y: top + 13, "bar-label", anchor: "end")
    rectangle(x: 0, y: top + 19, width: width, height: 14, "share-track", radius: 2)
    rectangle(x: 0, y: top + 19, width: width * min(max(bar.share, 0), 1), height: 14, "share-fill", radius: 2)
    if let interval = bar.interval { whisker(interval, top: top, width: width) }
    for mark in bar.marks { limit(mark, top: top, width: width) }
  }

  private mutating func whisker(_ interval: ClosedRange<Double>, top: Double, width: Double) {
    let (low, high) = (interval.lowerBound * width, interval.upperBound * width)
    // Once in white underneath, so that it is seen on the filled part as well.
    for look in ["share-halo", "share-whisker"] {
      line(low, top + 26, high, top + 26, look)
      for end in [low, high] { line(end, top + 22, end, top + 30, look) }
    }
  }

  private mutating func limit(_ mark: ShareBar.Mark, top: Double, width: Double) {
    let x = mark.share * width
    let half = ems(mark.label) * 6
    line(x, top + 15, x, top + 38, "share-limit")
    text(mark.label, x: min(max(x, half), width - half), y: top + 50, "tick", anchor: "middle")
  }
}

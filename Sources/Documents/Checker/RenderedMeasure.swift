/// What a ruler would find on the printed pages.
public struct RenderedMeasure: Hashable, Sendable {
  public var pages: Int
  /// Of most full lines of Chinese text. `nil`: no line is full.
  public var charactersPerLine: Int?
  /// Of most full pages; the page number is no line. `nil`: no page is full.
  public var linesPerPage: Int?
  /// From the paper's left edge to the leftmost, and from the rightmost to its right edge. `nil`: no full line.
  public var leftMillimetres: Double?
  public var rightMillimetres: Double?
  /// How many full lines and full pages were looked at.
  public var fullLines: Int
  public var fullPages: Int

  /// Measures pages by the type area of a profile.
  ///
  /// A line is full when it is nearly all Chinese and reaches from the left edge of the type area to within a character of the
  /// right one. A page is full when another follows and its text reaches the last line of the type area.
  public init(_ pages: [RenderedPage], profile: LayoutProfile) {
    let area = TypeArea(profile)
    let full = pages.flatMap { page in area.lines(page).filter(area.isFull) }
    let fullPages = pages.dropLast().map(area.lines).filter(area.reachesEnd)
    self.pages = pages.count
    charactersPerLine = mostFrequent(full.map { Int($0.characters.rounded()) })
    linesPerPage = mostFrequent(fullPages.map(\.count))
    leftMillimetres = full.map(\.left).min().map(millimetres)
    rightMillimetres = full.map(\.right).max().map { profile.page.widthMillimetres - millimetres($0) }
    fullLines = full.count
    self.fullPages = fullPages.count
  }
}

/// Where text may stand on a page, in points.
private struct TypeArea {
  let left, right, top, bottom, character, pitch: Double

  init(_ profile: LayoutProfile) {
    func points(_ millimetres: Double) -> Double { millimetres / 25.4 * 72 }
    left = points(profile.page.leftMillimetres)
    right = points(profile.page.widthMillimetres - profile.page.rightMillimetres)
    top = points(profile.page.topMillimetres)
    bottom = points(profile.page.heightMillimetres - profile.page.bottomMillimetres)
    character = profile.grid.characterPitchPoints
    pitch = profile.grid.linePitchPoints
  }

  func lines(_ page: RenderedPage) -> [RenderedPage.Line] {
    page.lines.filter { ($0.top + $0.bottom) / 2 > top && ($0.top + $0.bottom) / 2 < bottom + pitch / 4 }
  }

  func isFull(_ line: RenderedPage.Line) -> Bool {
    let letters = line.text.unicodeScalars.filter { !$0.isBlank }
    let isChinese = letters.count { $0.value >= 0x250 } * 20 >= letters.count * 19
    return isChinese && abs(line.left - left) < character && right - line.right < character * 1.5
      && line.characters > 10
  }

  func reachesEnd(_ lines: [RenderedPage.Line]) -> Bool {
    lines.last.map { bottom - $0.bottom < pitch } ?? false
  }
}

/// The smaller of two that are as frequent. `nil` of none.
private func mostFrequent(_ values: [Int]) -> Int? {
  let counts = values.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
  return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
}

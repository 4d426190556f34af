/// The headers and footers of a file in the making. Alike ones are one part.
struct DocxFurniture {
  enum Kind: String { case header, footer }

  /// One line in the margin; which side it stands on is part of it.
  struct Line: Hashable {
    let kind: Kind
    let content: [Inline]
    let side: Side
  }

  enum Side: Hashable { case left, centre, right }

  private(set) var parts: [(line: Line, xml: [UInt8])] = []
  private var numbers: [Line: Int] = [:]

  /// The part's number from 1. `nil`: there is none yet.
  func existing(_ line: Line) -> Int? { numbers[line] }

  mutating func add(_ line: Line, _ xml: [UInt8]) -> Int {
    parts.append((line, xml))
    numbers[line] = parts.count
    return parts.count
  }

  static func relationship(_ number: Int) -> String { "rIdF\(number)" }

  func name(_ number: Int) -> String { "\(parts[number - 1].line.kind.rawValue)\(number).xml" }
}

extension LayoutProfile.PageNumber {
  /// The furniture that the profile itself asks for.
  var furniture: PageFurniture { PageFurniture(footer: content, footerIsOuter: isOuter) }

  /// `— {page} —` as content; `{pages}` is their count.
  private var content: [Inline] {
    var rest = pattern[...]
    var content: [Inline] = []
    while let brace = rest.firstIndex(of: "{") {
      let known: [(String, Inline)] = [("{page}", .pageNumber), ("{pages}", .pageCount)]
      guard let (mark, inline) = known.first(where: { rest[brace...].hasPrefix($0.0) }) else { break }
      if brace > rest.startIndex { content.append(.text(TextRun(String(rest[..<brace])))) }
      content.append(inline)
      rest = rest[brace...].dropFirst(mark.count)
    }
    return rest.isEmpty ? content : content + [.text(TextRun(String(rest)))]
  }
}

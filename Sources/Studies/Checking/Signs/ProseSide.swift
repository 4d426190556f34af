/// Which side of a study a paragraph tells.
enum ProseSide: Sendable {
  case problem, measure, other

  /// By the words with which it begins, by the nearest heading over it that says so, or by what announced its list.
  init(of paragraph: ReadParagraph, announced: ProseSide?, in text: ReadText) {
    let own = paragraph.scalars
    let lead = paragraph.source.isHeading || own.last == "：" ? own.count : own.starts(with: "针对".unicodeScalars) ? 0 : 8
    self = ProseSide(named: own, until: lead) ?? announced ?? ProseSide(over: paragraph, in: text) ?? .other
  }

  /// As a heading over a paragraph says; `nil`: none does.
  init?(over paragraph: ReadParagraph, in text: ReadText) {
    for heading in paragraph.headings.reversed() where text.paragraphs[heading].source.kind != .heading(level: 0) {
      let scalars = text.paragraphs[heading].scalars
      guard let side = ProseSide(named: scalars, until: scalars.count) else { continue }
      self = side
      return
    }
    return nil
  }

  private init?(named scalars: [Unicode.Scalar], until end: Int) {
    let range = 0..<min(end, scalars.count)
    if scalars.hasAny(of: measureWords, in: range) {
      self = .measure
    } else if scalars.hasAny(of: problemWords, in: range) {
      self = .problem
    } else {
      return nil
    }
  }

  static func isAnnounced(by scalars: [Unicode.Scalar]) -> Bool {
    scalars.last == "：" || scalars.last == ":"
  }
}

private let problemWords = ["问题", "短板"].scalars
private let measureWords = ["对策", "措施", "建议", "举措", "办法"].scalars

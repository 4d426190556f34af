extension BlockParser {
  /// `![caption](drawing:name "description"){#id width=120mm}`
  mutating func figure(_ line: SourceSlice, at place: SourcePlace?) {
    let (words, attributes) = Attributes.split(line)
    guard let close = words.captionEnd, words.last?.scalar == ")" else { return paragraph(from: line) }
    reading.expect(attributes, keys: ["width"])
    let caption = words[(words.startIndex + 2)..<close].trimmed
    let target = words[(close + 2)..<(words.endIndex - 1)].trimmed
    let name = target.prefix { !$0.isSpace }
    let description = quoted(target[name.endIndex...].trimmed)
    if caption.isEmpty, description.isEmpty { reading.find(.figureDescription, at: place) }
    blocks.append(
      .figure(
        Figure(
          drawing(name, at: place), caption: caption.isEmpty ? nil : reading.inlines(caption),
          description: description.isEmpty ? caption.text : description,
          widthMillimetres: attributes.values["width"].flatMap { reading.millimetres($0, at: attributes.place) },
          id: attributes.id, source: place)))
  }

  private mutating func drawing(_ name: SourceSlice, at place: SourcePlace?) -> Drawing {
    let scheme = "drawing:"
    let text = name.text
    if text.hasPrefix(scheme), let drawing = reading.drawings[String(text.dropFirst(scheme.count))] { return drawing }
    reading.find(.drawing, at: name.first?.place ?? place, found: text)
    return .hole
  }

  private func quoted(_ words: SourceSlice) -> String {
    let text = words.text
    return text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"") ? String(text.dropFirst().dropLast()) : text
  }
}

extension SourceSlice {
  /// Where `](` stands behind the caption.
  fileprivate var captionEnd: Int? {
    indices.dropLast().first { self[$0].scalar == "]" && self[$0 + 1].scalar == "(" && !isEscaped($0) }
  }

  private func isEscaped(_ index: Int) -> Bool {
    self[..<index].reversed().prefix { $0.scalar == "\\" }.count % 2 == 1
  }
}

extension Drawing {
  /// An empty box where a drawing is missing.
  static let hole = Drawing(
    width: 240, height: 120,
    shapes: [
      .rectangle(x: 1, y: 1, width: 238, height: 118, radius: 0, Paint(stroke: 0x808080, dashes: [4, 3])),
      .text("（图缺）", at: Point(120, 66), size: 14, isBold: false, anchor: .middle, colour: 0x606060),
    ])
}

/// What the runs of one paragraph are set in, as far as it departs from the profile's style: one walk for all rules of type.
struct RunSurvey: Sendable {
  struct Departure<Value: Sendable>: Sendable {
    var value: Value
    var origin: FormatOrigin
    /// Characters set so.
    var count: Int
  }

  /// The Chinese characters, and of them those in another face than prescribed (the face of the most).
  private(set) var han = 0
  private(set) var bold = 0
  private(set) var font: Departure<String>?
  private(set) var latinFont: Departure<String>?
  private(set) var size: Departure<Double>?
  private(set) var colour: Departure<UInt32>?
  private(set) var boldOrigin: FormatOrigin?

  init(_ runs: [FormattedRun], _ check: FormatCheck, _ paragraph: JudgedParagraph) {
    let style = check.style(paragraph.role)
    for run in runs where run.generated != .noteMark && !run.format.isHidden.value {
      let letters = Letters(run.text)
      guard letters.printed > 0 else { continue }
      weigh(colour: run.format.colour, letters.printed)
      guard let style, run.format.script.value == .plain else { continue }
      han += letters.han
      if letters.han > 0 {
        weigh(font: run.format.eastAsianFont, letters.han, check, roles(paragraph.role, style, check))
      }
      if letters.latin > 0 { weigh(latin: run.format.latinFont, letters.latin, check, style.font) }
      if abs(run.format.sizePoints.value - style.sizePoints) > 0.3 {
        size = Departure(
          value: run.format.sizePoints.value, origin: run.format.sizePoints.origin, count: letters.printed
        )
        .largerOf(size)
      }
      if run.format.isBold.value { bold += letters.han }
      if run.format.isBold.value != style.isBold { boldOrigin = boldOrigin ?? run.format.isBold.origin }
    }
  }

  /// A heading with its text in one paragraph may have either's face.
  private func roles(_ role: ParagraphRole, _ style: LayoutProfile.TextStyle, _ check: FormatCheck) -> [String] {
    guard case .clause(let level) = role, let heading = check.profile.styles[StyleName.heading(level).rawValue]
    else { return [style.font] }
    return [style.font, heading.font]
  }

  private mutating func weigh(colour run: Formatted<UInt32?>, _ count: Int) {
    guard let value = run.value, value & 0xFF > 0x20 || value >> 8 & 0xFF > 0x20 || value >> 16 & 0xFF > 0x20 else {
      return
    }
    colour = Departure(value: value, origin: run.origin, count: count).largerOf(colour)
  }

  private mutating func weigh(font run: Formatted<String>, _ count: Int, _ check: FormatCheck, _ roles: [String]) {
    guard !roles.contains(where: { check.faces.fit(run.value, role: $0) == .prescribed }) else { return }
    font = Departure(value: run.value, origin: run.origin, count: count).largerOf(font)
  }

  private mutating func weigh(latin run: Formatted<String>, _ count: Int, _ check: FormatCheck, _ role: String) {
    guard !check.faces.fitsLatin(run.value, role: role) else { return }
    latinFont = Departure(value: run.value, origin: run.origin, count: count).largerOf(latinFont)
  }

  /// Characters of a run by kind; space and punctuation count for none but `printed`.
  private struct Letters {
    var han = 0
    var latin = 0
    var printed = 0

    init(_ text: String) {
      for scalar in text.unicodeScalars where !scalar.isBlank {
        printed += 1
        if scalar.isHan { han += 1 } else if scalar.isLatin { latin += 1 }
      }
    }
  }
}

extension RunSurvey.Departure {
  /// Of two departures the one that more characters show.
  fileprivate func largerOf(_ other: Self?) -> Self { other.map { $0.count >= count ? $0 : self } ?? self }
}

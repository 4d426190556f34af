extension FormatCheck {
  /// Paper and margins of every section; landscape ones are turned before they are held against the profile.
  var pageProblems: [FormatProblem] {
    document.sections.enumerated().flatMap { number, section in paperProblems(section) + marginProblems(section, number)
    }
  }

  private func paperProblems(_ section: FormattedSection) -> [FormatProblem] {
    guard let clause = profile.clauses?["paper"] else { return [] }
    let sides = [section.widthPoints, section.heightPoints].map(millimetres).sorted()
    let expected = [profile.page.widthMillimetres, profile.page.heightMillimetres].sorted()
    guard zip(sides, expected).contains(where: { abs($0 - $1) > profile.page.toleranceMillimetres }) else { return [] }
    let found = sides.map(oneDigit).joined(separator: " × ") + " mm"
    let wanted = expected.map(oneDigit).joined(separator: " × ") + " mm"
    return [
      FormatProblem(
        code: "paper", severity: .fault, place: Finding.Place(part: "page"), clause: clause, found: found,
        expected: wanted,
        message: Bilingual(zh: "纸张为\(found)，应为\(wanted)。", en: "The paper is \(found); it should be \(wanted)."))
    ]
  }

  private func marginProblems(_ section: FormattedSection, _ number: Int) -> [FormatProblem] {
    guard let clause = profile.page.clause, !section.isLandscape else { return [] }
    let gutterTop = document.settings.gutterIsAtTop ? section.margins.gutter : 0
    let sides: [(zh: String, en: String, found: Double, wanted: Double)] = [
      ("上（天头）", "top", section.margins.top + gutterTop, profile.page.topMillimetres),
      ("下", "bottom", section.margins.bottom, profile.page.bottomMillimetres),
      (
        "左（订口）", "left (binding)", section.margins.left + section.margins.gutter - gutterTop,
        profile.page.leftMillimetres
      ),
      ("右", "right", section.margins.right, profile.page.rightMillimetres),
    ]
    return sides.compactMap { side in
      let found = millimetres(side.found)
      guard abs(found - side.wanted) > profile.page.toleranceMillimetres + 0.05 else { return nil }
      let text = (found: "\(oneDigit(found)) mm", wanted: "\(oneDigit(side.wanted)) mm")
      return FormatProblem(
        code: "margin", severity: .fault, place: Finding.Place(part: "page.\(side.en)"), clause: clause,
        found: text.found,
        expected: "\(text.wanted) ± \(oneDigit(profile.page.toleranceMillimetres)) mm",
        message: Bilingual(
          zh: "页边距\(side.zh)为\(text.found)，应为\(text.wanted)。",
          en: "The \(side.en) margin is \(text.found); it should be \(text.wanted)."))
    }
  }
}

func millimetres(_ points: Double) -> Double { points / 72 * 25.4 }

/// With one digit after the point, none where it is a nought.
func oneDigit(_ number: Double) -> String { plain((number * 10).rounded() / 10) }

import Documents

/// Reports set in type and written to PDF, with the fonts open from one report to the next.
func pdf(_ profile: LayoutProfile, fonts: FontSet, seconds: Double) -> Figures {
  let reports = (0..<12).map(report)
  let typesetter = Typesetter(fonts: fonts)
  return Figures(seconds: seconds) { number in
    typesetter.pdf(typesetter.typeset(reports[number % reports.count], profile: profile)).count
  }
}

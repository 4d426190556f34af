package import CityModel

extension SurveyRule {
  /// What the answers came to, question by question, weighted to the sampling frame.
  ///
  /// Only questions with options are counted; words stay with who reads them. Answers of a stratum that the frame does
  /// not know are counted in the number of answers and in no share.
  ///
  /// - Parameters:
  ///   - frame: the rows of the case's sampling frame, each with `stratum` and `units`.
  ///   - answers: one form for each who answered.
  package func count(
    _ answers: [[ID<FormField>: Answer]], frame rows: [[ID<FormField>: Answer]], digest: String
  ) -> SurveyCount {
    let strata = rows.compactMap(Stratum.init(row:))
    guard let frame = try? SurveyFrame(strata) else {
      return SurveyCount(answered: answers.count, units: 0, unmetQuotas: [], shares: [], digest: digest)
    }
    let byStratum = Dictionary(grouping: answers) { $0[stratum]?.option ?? "" }
    let given = byStratum.map { StratumAnswers(stratum: $0.key, yes: 0, answers: $0.value.count) }
    return SurveyCount(
      answered: answers.count, units: frame.units, unmetQuotas: frame.unmet(quotaShare, by: given).map(\.stratum),
      shares: questions.filter { $0.id != stratum }.flatMap { question in
        question.countedOptions.compactMap { share(of: $0, question.id, byStratum, frame) }
      }, digest: digest)
  }

  private func share(
    of option: String, _ question: ID<FormField>, _ byStratum: [String: [[ID<FormField>: Answer]]], _ frame: SurveyFrame
  ) -> SurveyCount.Share? {
    let counts = byStratum.keys.sorted().map { stratum in
      let asked = (byStratum[stratum] ?? []).compactMap { $0[question] }
      return StratumAnswers(stratum: stratum, yes: asked.count { $0.holds(option) }, answers: asked.count)
    }
    return shareEstimate(counts, frame: frame).map {
      SurveyCount.Share(
        question: question, option: option, share: $0.share, low: $0.interval.lowerBound, high: $0.interval.upperBound,
        answers: $0.answers)
    }
  }
}

extension Stratum {
  /// `nil` for a row that names no stratum or no whole number of units.
  init?(row: [ID<FormField>: Answer]) {
    guard let name = row["stratum"]?.option, case .number(let digits)? = row["units"], let units = Int(digits) else {
      return nil
    }
    self.init(name: name, units: units)
  }
}

extension Answer {
  /// The text or the one option that was answered.
  var option: String? {
    switch self {
    case .text(let text): text
    case .choice(let value): value
    default: nil
    }
  }

  func holds(_ option: String) -> Bool {
    switch self {
    case .yesNo(let isYes): isYes && option == "yes"
    case .choice(let value): value == option
    case .choices(let values): values.contains(option)
    default: false
    }
  }
}

package import CityModel

extension SurveyRule {
  /// The sampling frame that a case holds.
  ///
  /// - Throws: the first fault, in the order of the rows.
  package func frame(_ rows: [[ID<FormField>: Answer]]) throws(SurveyFrame.Fault) -> SurveyFrame {
    try SurveyFrame(rows.map(Stratum.init(row:)))
  }

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
    guard let frame = try? frame(rows) else {
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
  /// A row that names no stratum or no whole number of units becomes what no frame takes, so that it is found.
  init(row: [ID<FormField>: Answer]) {
    self.init(name: row["stratum"]?.option ?? "", units: row["units"]?.wholeNumber ?? 0)
  }
}

extension Answer {
  /// A number without a fraction, written with decimals or not; `nil` for any other.
  fileprivate var wholeNumber: Int? {
    guard case .number(let digits) = self, let number = Double(digits) else { return nil }
    return Int(exactly: number)
  }

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

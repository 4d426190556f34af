package import CityModel
import Foundation

extension Case {
  /// What expressions may ask of the case: `form` holds the last answers, `this` the case itself, `results` what surveys
  /// and votes came to, `notice` and `panel` how far those have gone.
  ///
  /// Personal answers are not there. In names a `-` is written `_`.
  package func values(with form: [ID<FormField>: Answer] = [:]) -> [String: ExpressionValue] {
    let given = answers.merging(form) { _, newer in newer }
    return [
      "form": .object(given.expressionFields),
      "this": .object([
        "stage": .string(stage.text), "category": .string(category.text), "reopenings": .whole(reopenings),
        "suspensions": .whole(suspensions), "extensions": .whole(extensions), "joined": .whole(joined.count),
        "visits": .whole(visits), "released": .bool(isReleased),
      ]),
      "notice": .object([
        "opinions": .whole(opinions.count), "unanswered": .whole(opinions.count { $0.answer == nil }),
        "adopted": .whole(opinions.count { $0.answer?.isAdopted == true }),
      ]),
      "panel": .object(panels[stage]?.values ?? PanelState(quorum: 1).values),
      "results": .object(
        Dictionary(results.map { ($0.key.text.expressionName, $0.value.expressionValue) }) { first, _ in first }),
    ]
  }
}

extension ExpressionValue {
  static func whole(_ number: Int) -> ExpressionValue { .int(Int64(number)) }
}

extension PanelState {
  /// An opinion without a grade agrees to none; of the lead's, the empty text when there is no grade.
  fileprivate var values: [String: ExpressionValue] {
    let given = seats.compactMap(\.opinion)
    let lead = seats.first { $0.isLead && !$0.hasDeclined }?.opinion
    return [
      "seats": .whole(seats.count), "opinions": .whole(given.count), "graded": .whole(given.count { $0.grade != nil }),
      "lead_opined": .bool(lead != nil), "lead_grade": .string(lead?.grade ?? ""),
    ]
  }
}

extension ActivityResult {
  fileprivate var expressionValue: ExpressionValue {
    switch self {
    case .vote(let count):
      .object([
        "quorate": .bool(count.isQuorate), "adopted": .bool(count.isAdopted), "heads": .whole(count.heads),
        "taking_part": .whole(count.headsTakingPart), "agreeing": .whole(count.headsAgreeing),
      ])
    case .survey(let count):
      .object([
        "answered": .whole(count.answered), "units": .whole(count.units),
        "unmet_quotas": .whole(count.unmetQuotas.count),
        "share": count.map(\.share), "low": count.map(\.low), "high": count.map(\.high),
      ])
    }
  }
}

extension SurveyCount {
  /// One number for each `question.option`.
  fileprivate func map(_ number: (Share) -> Double) -> ExpressionValue {
    let values = shares.map {
      ("\($0.question.text.expressionName)_\($0.option.expressionName)", ExpressionValue.double(number($0)))
    }
    return .object(Dictionary(values) { first, _ in first })
  }
}

extension [ID<FormField>: Answer] {
  /// What expressions may ask of the answers; sealed ones are left out.
  var expressionFields: [String: ExpressionValue] {
    reduce(into: [:]) { fields, entry in
      if let value = entry.value.expressionValue { fields[entry.key.text.expressionName] = value }
    }
  }
}

extension Answer {
  /// The answer as expressions know it; `nil` for one that lies apart.
  ///
  /// A number without a point is whole, and a field's decimals are always written out; money is yuan; photos and documents are how many there are.
  var expressionValue: ExpressionValue? {
    switch self {
    case .commitment: nil
    case .text(let text), .choice(let text), .code(let text), .object(let text): .string(text)
    case .category(let id): .string(id.text)
    case .agency(let id): .string(id.text)
    case .person(let id): .string(id.text)
    case .place(let place): .string(place.words)
    case .yesNo(let isYes): .bool(isYes)
    case .number(let digits): Int64(digits).map(ExpressionValue.int) ?? Double(digits).map(ExpressionValue.double)
    case .money(let fen): .double(Double(fen) / 100)
    case .date(let day): .timestamp(day.midnight)
    case .period(let from, let to): .object(["from": .timestamp(from.midnight), "to": .timestamp(to.midnight)])
    case .choices(let values): .list(values.map(ExpressionValue.string))
    case .photos(let photos): .whole(photos.count)
    case .files(let files): .whole(files.count)
    case .shape(let points): .whole(points.count)
    case .group(let rows): .list(rows.map { .object($0.expressionFields) })
    }
  }
}

extension CalendarDay {
  /// The day's first instant in UTC: days of a form have no zone.
  fileprivate var midnight: Date { Date(timeIntervalSince1970: Double(daysSince1970) * 86_400) }
}

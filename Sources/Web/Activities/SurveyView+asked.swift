import CityModel
import Platform

extension SurveyView {
  /// The questions as they are put. Where somebody belongs is chosen from the sampling frame: an answer that is typed a
  /// little differently would belong nowhere, and be missing from the count.
  var asked: [FormField] {
    rule.questions.map { question in
      guard question.id == rule.stratum, !frame.isEmpty else { return question }
      let options = frame.map { FormField.Option(value: $0, name: LocalizedText(zh: $0, en: $0)) }
      return FormField(
        id: question.id, label: question.label, hint: nil, kind: .choice(options, many: false),
        isRequired: question.isRequired, visibility: question.visibility, relevant: question.relevant,
        constraint: question.constraint)
    }
  }
}

import Testing

@testable import CityModel

/// Which questions a form may show only behind a yes.
@Suite struct DependingFieldTests {
  @Test(
    "only a rule that is the answer to a yes-no question and nothing else",
    arguments: [
      ("form.is_urgent", true), (" form.is_urgent ", true), ("!form.is_urgent", false), ("form.other", false),
      ("form.is_urgent && form.other", false), ("form.is_urgent == true", false),
    ])
  func depends(rule: String, isDepending: Bool) throws {
    let field = question("why", .text(maxCharacters: 10), try Expression.parse(rule).get())
    #expect(field.isAskedOnlyAfterYes(to: question("is-urgent", .yesNo)) == isDepending)
    #expect(!field.isAskedOnlyAfterYes(to: question("is-urgent", .date)))
    #expect(!question("why", .date).isAskedOnlyAfterYes(to: question("is-urgent", .yesNo)))
  }

  private func question(_ id: String, _ kind: FormField.Kind, _ relevant: Expression? = nil) -> FormField {
    FormField(
      id: ID(id), label: LocalizedText(zh: id, en: id), hint: nil, kind: kind, isRequired: true, visibility: .everyone,
      relevant: relevant)
  }
}

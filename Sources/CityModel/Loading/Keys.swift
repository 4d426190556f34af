/// The keys that one kind of thing may have, in the order that the reference page lists them.
///
/// The only place that names them: the readers ask for no key that is not here, and a test holds
/// docs/reference/pack-format.md to these lists.
package struct Keys: Sendable {
  /// As messages call one of them: "an indicator".
  package let noun: String
  /// The heading of its section in the reference page.
  package let title: String
  package let required: [String]
  package let optional: [String]
  /// Those that are texts in both languages. A table has a column for each language: `name_zh`, `name_en`.
  package let texts: Set<String>
  /// Whether the keys are the columns of a table.
  package let isTable: Bool

  init(
    _ noun: String, in title: String, _ required: [String], optional: [String] = [], texts: Set<String> = [],
    isTable: Bool = false
  ) {
    self.noun = noun
    self.title = title
    self.required = required
    self.optional = optional
    self.texts = texts
    self.isTable = isTable
  }

  package var all: [String] { required + optional }
  /// What the reference page lists: keys, or the columns of a table.
  package var columns: [String] { columns(of: all) }
  package var requiredColumns: [String] { columns(of: required) }

  private func columns(of keys: [String]) -> [String] {
    isTable ? keys.flatMap { texts.contains($0) ? ["\($0)_zh", "\($0)_en"] : [$0] } : keys
  }
}

extension Keys {
  /// Every kind of thing in a pack, in the order of the reference page.
  package static let everyKind: [Keys] = [
    .text, .city, .feature, .purpose, .strength, .region, .regionChange, .place, .holiday, .offices, .role, .agency,
    .source,
    .indicator, .reports, .layerOverride, .origin, .cases, .quotient, .registerOrigin, .surveyOrigin, .datedValue,
    .observation, .benchmark, .composite, .compositeGroup, .compositePart, .sensitivity, .problem, .cause, .measure,
    .target, .prediction, .change, .planted, .cityGuard,
    .guardInput, .restraint, .problemRule, .link, .check, .count,
    .studyItem, .formRule, .claim, .study, .promise, .delivery, .studyChange,
    .confirmation, .procedure, .paper, .paperAnswer, .privacy, .service, .category, .limit,
    .guide, .field, .option, .constraint, .stage, .stageTerm, .budget, .panel, .notice, .survey, .vote, .rounds, .term,
    .nearby, .action, .taker, .separation, .guardKeys, .window,
  ]
}

/// The word that a field's `kind` is written with, and the keys that go with it.
enum FieldWord: String, CaseIterable {
  case text, category, place, photos, agency, number, money, date, period, choice, code, person, files, group, object
  case yesNo = "yes-no"

  /// Keys that only some kinds have.
  static let ownKeys = Set(allCases.flatMap { $0.needs + $0.allows }).sorted()

  var needs: [String] {
    switch self {
    case .text: ["max-characters"]
    case .photos, .files: ["at-most"]
    case .agency, .person: ["holding"]
    case .code: ["standard"]
    case .group: ["fields", "at-most"]
    case .object: ["register"]
    case .category, .place, .yesNo, .number, .money, .date, .period, .choice: []
    }
  }

  var allows: [String] {
    switch self {
    case .number: ["unit", "least", "most", "decimals"]
    case .choice: ["options", "table", "many"]
    case .place: ["shape"]
    case .files: ["formats", "hides"]
    default: []
    }
  }
}

extension FormField {
  /// What an expression gets for the answer, as `Case.values()` gives it.
  ///
  /// A number with decimals is a `double` whatever was typed; money is yuan; photos, documents and the points of a line
  /// or an area are how many there are; a place is its words; the rows of a group are a list.
  package var expressionType: ExpressionType {
    switch kind {
    case .text, .category, .place, .agency, .code, .person, .object, .choice(_, many: false): .string
    case .choice(_, many: true): .list(.string)
    case .yesNo: .bool
    case .number(let range): range.decimals == 0 ? .int : .double
    case .money: .double
    case .date: .timestamp
    case .period: .object(["from": .timestamp, "to": .timestamp])
    case .photos, .files, .shape: .int
    case .group(let fields, _): .list(.object(fields.expressionTypes))
    }
  }

  /// Whether a calculated value of this kind can be an answer; what is not known before it runs, may be.
  package func takes(_ type: ExpressionType) -> Bool {
    switch kind {
    case .text, .choice: type == .string || type == .dynamic
    case .yesNo: type == .bool || type == .dynamic
    case .number, .money: [.int, .double, .dynamic].contains(type)
    default: false
    }
  }
}

extension [FormField] {
  /// What `form` holds of these questions; personal ones lie apart and are left out.
  ///
  /// Questions of several forms may have one id: where their kinds differ, it is told only when the rule runs.
  package var expressionTypes: [String: ExpressionType] {
    reduce(into: [:]) { types, field in
      guard field.visibility != .personal else { return }
      let name = field.id.text.expressionName
      types[name] = types[name].map { $0 == field.expressionType ? $0 : .dynamic } ?? field.expressionType
    }
  }
}

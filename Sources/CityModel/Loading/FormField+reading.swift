extension Fields {
  /// The questions of one form; ids are apart within a form, and may come again in another.
  func formFields(_ key: String, of procedure: String, action: String? = nil) -> [FormField] {
    let scope = action.map { "\(procedure)/\($0)" } ?? procedure
    return children(key, .field).map { FormField($0, scope: scope) }
  }
}

extension FormField {
  fileprivate init(_ fields: Fields, scope: String) {
    let id: ID<FormField> = fields.name(.field, scope: scope)
    self.init(
      id: id, label: fields.localized("label"), hint: fields.optionalLocalized("hint"),
      kind: fields.fieldKind("\(scope)/\(id)"), isRequired: fields.flag("required"),
      visibility: fields.choice("visibility"), relevant: fields.expression("relevant"),
      constraint: fields.child("constraint", .constraint).flatMap(Constraint.init),
      calculated: fields.expression("calculated"),
      readers: fields["readers"] == nil ? nil : fields.references("readers", to: .role),
      formats: fields["formats"] == nil ? [.pdf] : fields.choices("formats"),
      hides: fields["hides"] == nil ? [] : fields.texts("hides").map { ID($0.text) })
  }
}

extension FormField.Constraint {
  fileprivate init?(_ fields: Fields) {
    guard let rule = fields.expression("rule") else { return nil }
    self.init(rule: rule, message: fields.localized("message"))
  }
}

extension FormField.Option {
  fileprivate init(_ fields: Fields) { self.init(value: fields.text("value"), name: fields.localized("name")) }
}

extension Fields {
  /// An expression whose grammar holds; its types are checked once the whole procedure is known.
  func expression(_ key: String) -> Expression? {
    guard let text = optionalText(key) else { return nil }
    switch Expression.parse(text) {
    case .success(let expression): return expression
    case .failure(let fault):
      report(fault, at: key)
      return nil
    }
  }

  /// A fault of an expression, with its place inside the text.
  ///
  /// - Parameter hint: what to say instead of the fault's own hint; `nil`: that.
  func report(_ fault: ExpressionFault, at key: String, hint: String? = nil) {
    let place = fault.line == 1 ? "column \(fault.column)" : "line \(fault.line), column \(fault.column)"
    report(fault.code.rawValue, "\(fault.message) (at \(place) of the expression)", at: key, hint: hint ?? fault.hint)
  }

  fileprivate func fieldKind(_ scope: String) -> FormField.Kind {
    guard let word: FieldWord = optionalChoice("kind") else { return .yesNo }
    checkKeys(for: word)
    return switch word {
    case .text: .text(maxCharacters: integer("max-characters", atLeast: 1))
    case .photos: .photos(atMost: integer("at-most", atLeast: 1))
    case .files: .files(atMost: integer("at-most", atLeast: 1))
    case .agency: .agency(holding: reference("holding", to: .role))
    case .person: .person(holding: reference("holding", to: .role))
    case .category: .category
    case .place: optionalChoice("shape").map(FormField.Kind.shape) ?? .place
    case .yesNo: .yesNo
    case .number: .number(numberRange())
    case .money: .money
    case .date: .date
    case .period: .period
    case .choice: .choice(options(), many: flag("many"))
    case .code: .code(choice("standard"))
    case .group: .group(columns(scope), atMost: integer("at-most", atLeast: 1))
    case .object: .object(register: text("register"))
    }
  }

  /// The questions of one row. Rows are sent as a table, which holds no files.
  private func columns(_ scope: String) -> [FormField] {
    children("fields", .field).map { fields in
      let column = FormField(fields, scope: scope)
      if column.kind.takesFiles {
        fields.report(
          "pack.file-in-group", "a row of a group holds no files", at: "kind",
          hint: "ask for them in a field beside the group")
      }
      return column
    }
  }

  private func numberRange() -> FormField.NumberRange {
    let range = FormField.NumberRange(
      unit: optionalLocalized("unit"), least: optionalNumber("least"), most: optionalNumber("most"),
      decimals: optionalInteger("decimals", atLeast: 0) ?? 0)
    if let least = range.least, let most = range.most, least > most {
      report("pack.bad-number", "no number is at least \(least) and at most \(most)", at: "most")
    }
    return range
  }

  /// Options that are written out, or those of a code table.
  private func options() -> [FormField.Option] {
    if (self["options"] == nil) == (self["table"] == nil) {
      reading.report("pack.one-of", "a choice has either 'options' or a 'table'", at: location)
    }
    guard let name = optionalText("table") else { return children("options", .option).map(FormField.Option.init) }
    guard let table = CodeTable.standard(ID(name)) else {
      reportChoice(name, of: "table", among: CodeTable.standards.map(\.id.text), at: location(of: "table"))
      return []
    }
    return table.entries.map { FormField.Option(value: $0.code, name: $0.name) }
  }

  private func checkKeys(for word: FieldWord) {
    let own = Set(word.needs + word.allows)
    for key in FieldWord.ownKeys where !own.contains(key) && self[key] != nil {
      reading.report(
        "pack.unknown-key", "'\(key)' is not a key of a field of the kind '\(word.rawValue)'", at: keyLocation(of: key))
    }
    for key in word.needs where self[key] == nil {
      report("pack.missing-key", "a field of the kind '\(word.rawValue)' lacks '\(key)'", at: key)
    }
  }
}

extension FormField.Kind {
  fileprivate var takesFiles: Bool {
    switch self {
    case .photos, .files: true
    default: false
    }
  }
}

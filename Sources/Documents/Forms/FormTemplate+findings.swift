extension FormTemplate {
  /// What is wrong with the answers, in the order of the fields; unknown fields last.
  ///
  /// - Parameters:
  ///   - blank: the form is to be filled by hand, so nothing is missing.
  ///   - limits: of each answer that stands in an annex, how many characters its box holds.
  func findings(of answers: FormAnswers, blank: Bool, limits: [String: Int]) -> [Finding] {
    let columns = Set(fields.flatMap { $0.columns ?? [] })
    let known = fields.filter { !columns.contains($0.id) }.flatMap { field in
      kindFindings(field, answers) + lengthFindings(field, answers, limits)
        + (blank ? [] : missingFindings(field, answers))
    }
    let unknown = answers.values.keys.filter { field($0) == nil || columns.contains($0) }.sorted()
    return known + unknown.map { .unknownField($0, among: fields.map(\.id)) }
  }

  private func kindFindings(_ field: Field, _ answers: FormAnswers) -> [Finding] {
    switch answers.values[field.id] {
    case nil, .leftOpen: []
    case .text where field.kind == .rows: [.wrongAnswer(field, "rows-wanted")]
    case .rows where field.kind != .rows: [.wrongAnswer(field, "text-wanted")]
    case .text: answers.text(field.id).map { valueFindings(field, $0) } ?? []
    case .rows: rowFindings(field, answers.rows(field.id))
    }
  }

  private func valueFindings(_ field: Field, _ text: String) -> [Finding] {
    switch field.kind {
    case .fixed, .rows, .signature, .seal: [.wrongAnswer(field, "by-hand")]
    case .text, .longText: []
    case .choice: choices(of: field).contains(text) ? [] : [.unknownChoice(field, text, choices(of: field))]
    case .date, .month: FormDate(text, kind: field.kind) == nil ? [.badDate(field, text)] : []
    case .number: Double(text) == nil ? [.wrongAnswer(field, "number-wanted", found: text)] : []
    }
  }

  private func lengthFindings(_ field: Field, _ answers: FormAnswers, _ limits: [String: Int]) -> [Finding] {
    guard let most = limits[field.id], let text = answers.text(field.id) else { return [] }
    return [.tooLong(field, text, atMost: most)]
  }

  private func rowFindings(_ field: Field, _ rows: [[String: String]]) -> [Finding] {
    let columns = (field.columns ?? []).compactMap(self.field)
    let inner = rows.enumerated().flatMap { index, row in
      columns.flatMap { column -> [Finding] in
        guard let text = row[column.id] else {
          return column.isRequired ? [.missing(column, inRow: index + 1, of: field)] : []
        }
        return valueFindings(column, text)
      }
        + row.keys.filter { key in !columns.contains { $0.id == key } }.sorted().map {
          .unknownField($0, among: columns.map(\.id))
        }
    }
    guard let most = mostRows(of: field), rows.count > most else { return inner }
    return inner + [.tooManyRows(field, rows.count, atMost: most)]
  }

  private func missingFindings(_ field: Field, _ answers: FormAnswers) -> [Finding] {
    guard !answers.isAnswered(field.id), isWanted(field, answers) else { return [] }
    if answers.values[field.id] == .leftOpen { return [.leftOpen(field)] }
    if field.filledBy == .person || !field.kind.isAnswered { return [.forPerson(field)] }
    return [.missing(field)]
  }

  private func isWanted(_ field: Field, _ answers: FormAnswers) -> Bool {
    if field.isRequired { return true }
    if let condition = field.requiredWhen { return answers.text(condition.field) == condition.is }
    guard let group = field.group else { return false }
    return fields.contains { $0.group == group && answers.isAnswered($0.id) }
  }

  /// How many rows the table holds; `nil`: as many as there are.
  func mostRows(of field: Field) -> Int? { field.growsRows ? field.maximumRows : field.emptyRows }
}

/// The width of a text in Han characters: ASCII counts half.
func widthInCharacters(_ text: String) -> Double { text.reduce(0) { $0 + ($1.isASCII ? 0.5 : 1) } }

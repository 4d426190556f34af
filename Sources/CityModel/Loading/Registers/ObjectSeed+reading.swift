extension Reading {
  /// The objects of `registers/<id>.csv`; none where there is no such file.
  func readSeeds(of register: ID<Register>, _ fields: [FormField]) -> [ObjectSeed] {
    let columns = fields.flatMap(\.seedColumns)
    let needed = fields.filter { $0.isRequired && !$0.seedColumns.isEmpty }.map(\.id.text)
    let keys = Keys.objects(
      of: register.text, required: needed, optional: columns.filter { !needed.contains($0) })
    return table("registers/\(register).csv", keys, defining: .object).map { row in
      let id: ID<ObjectSeed> = row.name(.object, scope: register.text)
      for field in fields { row.checkCell(of: field) }
      let cells = columns.compactMap { column in row.optionalText(column).map { (column, $0) } }
      return ObjectSeed(id: id.text, cells: Dictionary(cells) { first, _ in first })
    }
  }
}

extension FormField {
  /// The columns that hold an answer; none for what no cell can hold.
  package var seedColumns: [String] {
    switch kind {
    case _ where calculated != nil: []
    case .place: [id.text, "\(id)_region", "\(id)_longitude", "\(id)_latitude"]
    case .text, .yesNo, .number, .money, .date, .choice(_, many: false), .code, .agency: [id.text]
    default: []
    }
  }
}

extension Fields {
  /// What a cell gets wrong that can be said at its place.
  fileprivate func checkCell(of field: FormField) {
    guard !field.seedColumns.isEmpty else { return }
    let column = field.id.text
    switch field.kind {
    case .place: checkPlace(column)
    case .number(let range): checkNumber(column, range)
    case .money: _ = optionalNumber(column)
    case .date: _ = optionalDay(column)
    case .agency: let _: ID<Agency>? = optionalReference(column, to: .agency)
    case .yesNo: checkWord(column, ["yes", "no"])
    case .choice(let options, _): checkWord(column, options.map(\.value))
    case .text(let limit):
      if let text = optionalText(column), text.count > limit {
        report("pack.too-long", "'\(column)' takes at most \(limit) characters; this has \(text.count)", at: column)
      }
    default: break
    }
  }

  private func checkWord(_ column: String, _ words: [String]) {
    guard let word = optionalText(column), !words.contains(word) else { return }
    reportChoice(word, of: column, among: words, at: location(of: column))
  }

  private func checkNumber(_ column: String, _ range: FormField.NumberRange) {
    guard let number = optionalNumber(column) else { return }
    let decimals = text(column).split(separator: ".").dropFirst().first?.count ?? 0
    let isInside = number >= range.least ?? -.infinity && number <= range.most ?? .infinity
    if !isInside || decimals > range.decimals {
      report("pack.bad-number", "'\(text(column))' is no number that '\(column)' takes", at: column)
    }
  }

  private func checkPlace(_ column: String) {
    let parts = ["\(column)_region", "\(column)_longitude", "\(column)_latitude"]
    let _: ID<Region>? = optionalReference(parts[0], to: .region)
    if self[column] == nil, let lonely = parts.first(where: { self[$0] != nil }) {
      report("pack.missing-key", "'\(lonely)' needs '\(column)' beside it, a place in words", at: column)
    } else if self[column] != nil, self[parts[0]] == nil {
      report("pack.missing-key", "'\(column)' needs '\(parts[0])' beside it", at: parts[0])
    }
    guard bothOrNeither(parts[1], parts[2]), let longitude = optionalNumber(parts[1]),
      let latitude = optionalNumber(parts[2])
    else { return }
    if Point(longitude: longitude, latitude: latitude) == nil {
      report("pack.bad-point", "\(longitude), \(latitude) is no point of the earth", at: parts[1])
    }
  }
}

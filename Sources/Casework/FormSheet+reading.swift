import CityModel

/// What was sent, read as the kind of the field wants it.
extension FormSheet {
  func read(_ input: FormInput?, _ field: FormField) -> Reading {
    switch (field.kind, input) {
    case (_, nil): .nothing
    case (.place, .place(let place)): readPlace(place.tidy, field, pack)
    case (.photos(let atMost), .photos(let photos)): readPhotos(photos, field, atMost: atMost)
    case (.files(let atMost), .files(let files)): readFiles(files, field, atMost: atMost)
    case (.period, .texts(let ends)): readPeriod(ends.map(\.tidy), field)
    case (.choice(let options, let many), .texts(let values)): readChoices(values.map(\.tidy), options, many, field)
    case (.choice(let options, let many), .text(let value)): readChoices([value.tidy], options, many, field)
    case (.group(let fields, let atMost), .rows(let rows)): readRows(rows, fields, field, atMost)
    case (.place, _), (.photos, _), (.files, _), (.period, _), (.group, _): .fault(field, .unknownChoice)
    case (_, .text(let text)): readText(text.tidy, field)
    case (_, _): .fault(field, .unknownChoice)
    }
  }

  private func readText(_ text: String, _ field: FormField) -> Reading {
    guard !text.isEmpty else { return .nothing }
    switch field.kind {
    case .text(let limit):
      return text.count > limit
        ? .fault(field, .tooLong, values: ["limit": String(limit)]) : .answer(.text(text))
    case .number(let range): return readNumber(text, range, field)
    case .money: return readMoney(text, field)
    case .date: return CalendarDay(text).map { .answer(.date($0)) } ?? .fault(field, .badDate)
    case .code(let kind): return readCode(canonicalCode(text), kind, field)
    case .shape(let shape): return readShape(text, shape, field)
    case .object: return text.count <= 64 ? .answer(.object(text)) : .fault(field, .tooLong, values: ["limit": "64"])
    default: return choice(text, field).map(Reading.answer) ?? .fault(field, .unknownChoice)
    }
  }

  private func readCode(_ code: String, _ kind: FormField.CodeKind, _ field: FormField) -> Reading {
    kind.fault(code).map { .fault(field, .badCode, values: ["fault": $0.rawValue]) } ?? .answer(.code(code))
  }

  private func choice(_ text: String, _ field: FormField) -> Answer? {
    switch field.kind {
    case .category: procedure.category(ID(text)).map { .category($0.id) }
    case .agency(let role): pack.agency(ID(text)).flatMap { $0.roles.contains(role) ? .agency($0.id) : nil }
    // That there is such a person is known outside; an id of another shape cannot be one.
    case .person: text.count <= 64 ? .person(ID(text)) : nil
    case .yesNo: ["yes": Answer.yesNo(true), "no": .yesNo(false)][text]
    default: nil
    }
  }

  private func readNumber(_ text: String, _ range: FormField.NumberRange, _ field: FormField) -> Reading {
    let (digits, decimals) = plainDigits(text)
    guard let number = digits.flatMap(Double.init), decimals <= range.decimals else { return .fault(field, .badNumber) }
    guard number >= range.least ?? -.infinity, number <= range.most ?? .infinity else {
      let ends = [("least", range.least), ("most", range.most)].compactMap { name, end in
        end.map { (name, decimalText($0, range.decimals)) }
      }
      return .fault(field, .numberOutOfRange, values: Dictionary(uniqueKeysWithValues: ends))
    }
    return .answer(.number((digits ?? text).filled(to: range.decimals)))
  }

  private func readMoney(_ text: String, _ field: FormField) -> Reading {
    let (digits, decimals) = plainDigits(text)
    guard let digits, decimals <= 2, !digits.hasPrefix("-"), digits.count <= 15 else {
      return .fault(field, .badNumber)
    }
    let parts = digits.split(separator: ".")
    let cents = (parts.count > 1 ? String(parts[1]) : "") + String(repeating: "0", count: 2 - decimals)
    guard let whole = Int(parts[0]), let fen = Int(cents) else { return .fault(field, .badNumber) }
    return .answer(.money(fen: whole * 100 + fen))
  }

  /// Digits with at most one sign and one point, as they are stored, and how many stand behind the point; thousands marks go.
  private func plainDigits(_ text: String) -> (String?, Int) {
    let bare = text.filter { $0 != "," && $0 != "，" && $0 != " " }
    let digits = bare.hasPrefix("-") ? bare.dropFirst() : bare[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain =
      parts.count <= 2 && digits.utf8.count <= 18
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    return (isPlain ? bare : nil, parts.count == 2 ? parts[1].count : 0)
  }

  private func readPeriod(_ ends: [String], _ field: FormField) -> Reading {
    if ends.allSatisfy(\.isEmpty) { return .nothing }
    let days = ends.compactMap { CalendarDay($0) }
    guard days.count == 2, days[0] <= days[1] else { return .fault(field, .badPeriod) }
    return .answer(.period(from: days[0], to: days[1]))
  }

  private func readChoices(
    _ values: [String], _ options: [FormField.Option], _ many: Bool, _ field: FormField
  ) -> Reading {
    let chosen = Set(values.filter { !$0.isEmpty })
    let known = options.map(\.value).filter(chosen.contains)
    if chosen.isEmpty { return .nothing }
    guard known.count == chosen.count, many || known.count == 1 else { return .fault(field, .unknownChoice) }
    return .answer(many ? .choices(known) : .choice(known[0]))
  }

  private func readShape(_ text: String, _ shape: FormField.Shape, _ field: FormField) -> Reading {
    let pairs = text.split(whereSeparator: \.isWhitespace).map { $0.split(separator: ",") }
    let points = pairs.compactMap { pair -> Point? in
      guard pair.count == 2, let longitude = Double(pair[0]), let latitude = Double(pair[1]) else { return nil }
      return Point(longitude: longitude, latitude: latitude)
    }
    guard points.count == pairs.count, points.count >= (shape == .line ? 2 : 3), points.count <= 500 else {
      return .fault(field, .badShape)
    }
    return .answer(.shape(points))
  }

  private func readPhotos(_ photos: [Photo], _ field: FormField, atMost limit: Int) -> Reading {
    let different = photos.reduce(into: [Photo]()) { kept, photo in
      if !kept.contains(where: photo.isSamePicture) { kept.append(photo) }
    }
    guard different.count <= limit else { return .fault(field, .tooManyPhotos, values: ["limit": String(limit)]) }
    return different.isEmpty ? .nothing : .answer(.photos(different))
  }

  private func readFiles(_ files: [StoredFile], _ field: FormField, atMost limit: Int) -> Reading {
    guard files.count <= limit else { return .fault(field, .tooManyPhotos, values: ["limit": String(limit)]) }
    return files.isEmpty ? .nothing : .answer(.files(files))
  }

  /// Each row is a form of its own that knows the answers before it; its faults carry the number of the row: `parts.2.cost`.
  private func readRows(
    _ rows: [[String: FormInput]], _ fields: [FormField], _ field: FormField, _ limit: Int
  ) -> Reading {
    let filled = rows.enumerated().filter { !$0.element.values.allSatisfy(\.isBlank) }
    guard filled.count <= limit else { return .fault(field, .tooManyRows, values: ["limit": String(limit)]) }
    var answers: [[ID<FormField>: Answer]] = []
    var faults: [FieldFault] = []
    for (number, row) in filled {
      var sheet = FormSheet(procedure: procedure, pack: pack, known: values)
      for part in fields { sheet.take(part, row[part.id.text]) }
      faults += sheet.faults.map { FieldFault("\(field.id).\(number + 1).\($0.field)", $0.code, values: $0.values) }
      answers.append(sheet.answers)
    }
    if faults.isEmpty {
      faults = procedure.faults(of: answers, in: field.id).map { row, fault in
        FieldFault("\(field.id).\(filled[row].offset + 1).\(fault.field)", fault.code, values: fault.values)
      }
    }
    if !faults.isEmpty { return .faults(faults) }
    return answers.isEmpty ? .nothing : .answer(.group(answers))
  }
}

extension FormInput {
  /// Whether nothing was typed or chosen.
  var isBlank: Bool {
    switch self {
    case .text(let text): text.tidy.isEmpty
    case .texts(let texts): texts.allSatisfy(\.tidy.isEmpty)
    case .place(let place): place.tidy.isEmpty
    case .photos(let photos): photos.isEmpty
    case .files(let files): files.isEmpty
    case .rows(let rows): rows.allSatisfy { $0.values.allSatisfy(\.isBlank) }
    }
  }
}

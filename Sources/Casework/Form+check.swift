package import CityModel

/// Reads what a browser sent against the fields that were asked.
///
/// Texts are trimmed, line ends become `\n`, control characters go. An empty answer is no answer.
/// The same picture twice in one field counts once.
///
/// - Returns: the answers given; fields left empty are absent. Answers of personal fields lie apart.
/// - Throws: `form.invalid` with every fault at once, in the order of the fields, inputs that name no field last.
package func checkForm(
  _ fields: [FormField], _ input: [String: FormInput], procedure: Procedure, pack: Pack
) throws(Refusal) -> CheckedForm {
  var answers: [ID<FormField>: Answer] = [:]
  var personal: [ID<FormField>: String] = [:]
  var faults: [FieldFault] = []
  for field in fields {
    switch read(input[field.id.text], field, procedure, pack) {
    case .nothing where field.isRequired: faults.append(FieldFault(field.id.text, .required))
    case .nothing: break
    case .faults(let found): faults += found
    case .answer(let answer) where field.visibility == .personal: personal[field.id] = answer.plainText
    case .answer(let answer): answers[field.id] = answer
    }
  }
  let known = Set(fields.map(\.id.text))
  faults += input.keys.filter { !known.contains($0) }.sorted().map { FieldFault($0, .unknownField) }
  guard faults.isEmpty else { throw Refusal(.formInvalid, faults: faults) }
  return CheckedForm(answers: answers, personal: personal)
}

/// What one input came to.
enum Reading {
  case nothing
  case answer(Answer)
  case faults([FieldFault])

  static func fault(_ field: FormField, _ code: RefusalCode, values: [String: String] = [:]) -> Reading {
    .faults([FieldFault(field.id.text, code, values: values)])
  }
}

private func read(_ input: FormInput?, _ field: FormField, _ procedure: Procedure, _ pack: Pack) -> Reading {
  switch (field.kind, input) {
  case (_, nil): .nothing
  case (.place, .place(let place)): readPlace(place.tidy, field, pack)
  case (.photos(let atMost), .photos(let photos)): readPhotos(photos, field, atMost: atMost)
  case (.place, _), (.photos, _): .fault(field, .unknownChoice)
  case (_, .text(let text)): readText(text.tidy, field, procedure, pack)
  case (_, _): .fault(field, .unknownChoice)
  }
}

private func readText(_ text: String, _ field: FormField, _ procedure: Procedure, _ pack: Pack) -> Reading {
  guard !text.isEmpty else { return .nothing }
  let choice: Answer? =
    switch field.kind {
    case .text(let limit) where text.count > limit: nil
    case .text: .text(text)
    case .category: procedure.category(ID(text)).map { .category($0.id) }
    case .agency(let role): pack.agency(ID(text)).flatMap { $0.roles.contains(role) ? .agency($0.id) : nil }
    case .yesNo: ["yes": Answer.yesNo(true), "no": .yesNo(false)][text]
    case .place, .photos: nil
    }
  if let choice { return .answer(choice) }
  guard case .text(let limit) = field.kind else { return .fault(field, .unknownChoice) }
  return .fault(field, .tooLong, values: ["limit": String(limit)])
}

private func readPhotos(_ photos: [Photo], _ field: FormField, atMost limit: Int) -> Reading {
  let different = photos.reduce(into: [Photo]()) { kept, photo in
    if !kept.contains(where: photo.isSamePicture) { kept.append(photo) }
  }
  guard different.count <= limit else { return .fault(field, .tooManyPhotos, values: ["limit": String(limit)]) }
  return different.isEmpty ? .nothing : .answer(.photos(different))
}

extension String {
  /// Trimmed, with `\n` for every line end and without control characters but tab.
  var tidy: String {
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      String(
        String.UnicodeScalarView(line.unicodeScalars.filter { $0 == "\t" || $0.properties.generalCategory != .control })
      )
    }
    return lines.joined(separator: "\n").trimmed
  }

  private var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

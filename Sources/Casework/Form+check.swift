package import CityModel

/// Reads what a browser sent against the fields that were asked.
///
/// Texts are trimmed, line ends become `\n`, control characters go. An empty answer is no answer.
/// The same picture twice in one field counts once.
///
/// A question that is not relevant is not asked: what was sent for it is dropped. A calculated answer is reckoned here.
///
/// - Parameter known: what the case answers to expressions already: `Case.values()`.
/// - Returns: the answers given; fields left empty are absent. Answers of personal fields lie apart.
/// - Throws: `form.invalid` with every fault at once, in the order of the fields, inputs that name no field last.
package func checkForm(
  _ fields: [FormField], _ input: [String: FormInput], procedure: Procedure, pack: Pack,
  known: [String: ExpressionValue] = [:]
) throws(Refusal) -> CheckedForm {
  var sheet = FormSheet(procedure: procedure, pack: pack, known: known)
  for field in fields { sheet.take(field, input[field.id.text]) }
  let names = Set(fields.map(\.id.text))
  sheet.faults += input.keys.filter { !names.contains($0) }.sorted().map { FieldFault($0, .unknownField) }
  guard sheet.faults.isEmpty else { throw Refusal(.formInvalid, faults: sheet.faults) }
  return CheckedForm(answers: sheet.answers, personal: sheet.personal)
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

/// A field that has begun and not ended; it may run over paragraphs.
struct FieldState {
  var instruction = ""
  /// Its result is being read, no longer its instruction.
  var showsResult = false
  var hasResult = false

  var field: FormattedField {
    let text = instruction.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return FormattedField(kind: .init(instruction: text), instruction: String(text.prefix(200)))
  }
}

extension FormattedField.Kind {
  init(instruction: String) {
    switch instruction.split(separator: " ").first?.uppercased() {
    case "PAGE": self = .pageNumber
    case "NUMPAGES", "SECTIONPAGES": self = .pageCount
    case "TOC": self = .contents
    case "REF", "PAGEREF", "NOTEREF", "HYPERLINK": self = .reference
    case "DATE", "TIME", "SAVEDATE", "CREATEDATE", "PRINTDATE": self = .date
    default: self = .other
    }
  }

  var generated: FormattedRun.Generated {
    switch self {
    case .pageNumber: .pageNumber
    case .pageCount: .pageCount
    default: .field
    }
  }
}

import CityModel

extension Answer {
  /// The answer as one text, for what lies apart under a person's key.
  var plainText: String {
    switch self {
    case .text(let text), .commitment(let text): text
    case .category(let id): id.text
    case .agency(let id): id.text
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .photos(let photos): photos.map(\.blob).joined(separator: " ")
    case .place(let place): place.words
    case .number(let text), .choice(let text), .code(let text), .object(let text): text
    case .money(let fen): yuan(fen)
    case .date(let day): day.description
    case .period(let from, let to): "\(from)..\(to)"
    case .choices(let values): values.joined(separator: " ")
    case .person(let person): person.text
    case .files(let files): files.map(\.blob).joined(separator: " ")
    case .shape(let points): points.map { "\($0.longitude),\($0.latitude)" }.joined(separator: " ")
    case .group(let rows):
      rows.map { row in row.keys.sorted().map { "\($0)=\(row[$0]?.plainText ?? "")" }.joined(separator: "; ") }
        .joined(separator: "\n")
    }
  }

  /// Whether it only stands for a personal answer that lies apart.
  var isSealed: Bool { if case .commitment = self { true } else { false } }

  /// Whether the answer is of the kind that the field asks for.
  func fits(_ field: FormField) -> Bool {
    switch (field.kind, self) {
    case (.text, .text), (.category, .category), (.place, .place), (.photos, .photos), (.agency, .agency),
      (.yesNo, .yesNo), (.number, .number), (.money, .money), (.date, .date), (.period, .period),
      (.choice(_, many: false), .choice), (.choice(_, many: true), .choices), (.code, .code), (.person, .person),
      (.files, .files), (.shape, .shape), (.object, .object):
      true
    case (.group(let fields, _), .group(let rows)):
      rows.allSatisfy { row in
        row.allSatisfy { id, answer in fields.first { $0.id == id }.map(answer.fits) ?? false }
      }
    default: false
    }
  }
}

/// Fen as yuan: `1234` is `12.34`.
package func yuan(_ fen: Int) -> String {
  let cents = abs(fen % 100)
  return "\(fen / 100).\(cents < 10 ? "0" : "")\(cents)"
}

import CityModel

extension Answer {
  /// The answer as a form would send it again; `nil` for what no form holds: files, rows and what lies apart.
  package var input: FormInput? {
    switch self {
    case .text(let text), .number(let text), .choice(let text), .code(let text), .object(let text): .text(text)
    case .category(let id): .text(id.text)
    case .agency(let id): .text(id.text)
    case .person(let id): .text(id.text)
    case .yesNo(let isYes): .text(isYes ? "yes" : "no")
    case .money(let fen): .text(yuan(fen))
    case .date(let day): .text(day.description)
    case .period(let from, let to): .texts([from.description, to.description])
    case .choices(let values): .texts(values)
    case .place(let place): .place(PlaceInput(place))
    case .shape(let points): .text(points.map { "\($0.longitude),\($0.latitude)" }.joined(separator: " "))
    case .photos, .files, .group, .commitment: nil
    }
  }
}

import CityModel
import Platform

/// A form as its template wants it: the fields of a definition, what was typed, and every fault at its field.
///
/// Knows the kinds of fields and nothing of what they ask: another procedure is another form with no code.
struct FormView {
  /// How the person picks a point on an approved map; `nil`: regions are chosen on the schematic squares.
  struct MapChoice {
    let map: PickMap
    let middle: String
    let source: String
    let approval: String
    let action: String
  }

  var fields: [FormField]
  let procedure: Procedure
  let pack: Pack
  let site: Site
  var typed = TypedForm()
  var faults: [FieldFault] = []
  /// Agencies on offer for fields of kind `agency`; empty: whoever holds the role.
  var agencies: [Agency] = []
  /// People on offer for fields of kind `person`, by the field.
  var people: [ID<FormField>: [ActionOffer.Choice]] = [:]
  var map: MapChoice?
  /// Set before every id of the page, so that two forms on it do not share one.
  var prefix = "f"
  /// What stands before the names of the inputs of a row: `parts.2.`; empty for a whole form.
  var row = ""

  /// Whether these are the questions of a part that is asked only where the one above it was answered with yes.
  var isDepending = false

  /// Questions that are asked only where the one right before them is answered with yes stand within it, so that a browser shows
  /// them only then.
  var model: [Model] {
    var rest = asked[...]
    var models: [Model] = []
    while let field = rest.popFirst() {
      let depending = rest.prefix { $0.isAskedOnlyAfterYes(to: field) }
      rest = rest.dropFirst(depending.count)
      models.append(
        Self.noKind.merging([key(field): fieldModel(field), "depending": part(Array(depending))]) { _, own in own })
    }
    return models
  }

  private func part(_ fields: [FormField]) -> Any {
    guard !fields.isEmpty else { return false }
    var view = self
    view.fields = fields
    view.isDepending = true
    return ["fields": view.model] as Model
  }

  /// A person who need not be named is not asked for where nobody is on offer: the public reads no list of accounts.
  private var asked: [FormField] {
    fields.filter { field in
      if case .person = field.kind { field.isRequired || people[field.id]?.isEmpty == false } else { true }
    }
  }

  /// Whether files were sent that the browser has to be asked for again.
  var hasLostPhotos: Bool { fields.contains(where: \.takesFiles) && !typed.uploads.isEmpty }

  /// Says of every kind that the field is not it: the fields of a row would else be taken for the group around them.
  private static var noKind: Model {
    let kinds = [
      "asText", "asCategory", "asPlace", "asPhotos", "asSelect", "asYesNo", "asNumber", "asDate", "asPeriod",
      "asChoice", "asFiles", "asShape", "asGroup", "asCalculated", "depending",
    ]
    return Dictionary(uniqueKeysWithValues: kinds.map { ($0, false) })
  }

  private func key(_ field: FormField) -> String {
    if field.calculated != nil { return "asCalculated" }
    return switch field.kind {
    case .text, .code, .object: "asText"
    case .category: "asCategory"
    case .place: "asPlace"
    case .photos: "asPhotos"
    case .agency, .person: "asSelect"
    case .yesNo: "asYesNo"
    case .number, .money: "asNumber"
    case .date: "asDate"
    case .period: "asPeriod"
    case .choice(let options, let many): many || options.count <= Self.mostRadios ? "asChoice" : "asSelect"
    case .files: "asFiles"
    case .shape: "asShape"
    case .group: "asGroup"
    }
  }

  /// More options than this are a list to open, not a wall of buttons.
  static let mostRadios = 7

  private func fieldModel(_ field: FormField) -> Model {
    common(field).merging(field.calculated == nil ? own(field) : [:]) { _, own in own }
  }

  private func own(_ field: FormField) -> Model {
    switch field.kind {
    case .text(let limit): text(field, limit)
    case .category: category(field)
    case .place: place(field)
    case .photos(let limit): photos(field, limit)
    case .agency(let role): agency(field, role)
    case .yesNo: ["isYes": typed[name(field)] == "yes", "isNo": typed[name(field)] == "no"]
    case .number(let range): number(field, range)
    case .money: money(field)
    case .date: ["value": typed[name(field)]]
    case .period: period(field)
    case .choice(let options, let many): choice(field, options, many)
    case .code(let kind): code(field, kind)
    case .person: person(field)
    case .files(let limit): files(field, limit)
    case .shape(let shape): self.shape(field, shape)
    case .group(let parts, let limit): group(field, parts, limit)
    case .object: text(field, 64)
    }
  }
}

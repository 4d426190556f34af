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

  let fields: [FormField]
  let procedure: Procedure
  let pack: Pack
  let site: Site
  var typed = TypedForm()
  var faults: [FieldFault] = []
  /// Agencies on offer for fields of kind `agency`.
  var agencies: [Agency] = []
  var map: MapChoice?
  /// Set before every id of the page, so that two forms on it do not share one.
  var prefix = "f"

  var model: [Model] { fields.map { field in [key(field.kind): fieldModel(field)] } }

  /// The list above the form: what is wrong, each with a link to its field.
  var faultList: [Model] {
    faults.map { fault in
      let field = fields.first { $0.id.text == fault.field }
      return [
        "anchor": field.map(focusID) ?? "\(prefix)-\(fault.field)",
        "label": field?.label[site.language] ?? "", "text": site.text(of: fault),
      ]
    }
  }

  /// Whether files were sent that the browser has to be asked for again.
  var hasLostPhotos: Bool { fields.contains(where: \.takesPhotos) && !typed.uploads.isEmpty }

  private func key(_ kind: FormField.Kind) -> String {
    switch kind {
    case .text: "asText"
    case .category: "asCategory"
    case .place: "asPlace"
    case .photos: "asPhotos"
    case .agency: "asAgency"
    case .yesNo: "asYesNo"
    }
  }

  private func fieldModel(_ field: FormField) -> Model {
    common(field).merging(own(field)) { _, own in own }
  }

  private func own(_ field: FormField) -> Model {
    switch field.kind {
    case .text(let limit): text(field, limit)
    case .category: category(field)
    case .place: place(field)
    case .photos(let limit): photos(field, limit)
    case .agency: agency(field)
    case .yesNo: ["isYes": typed[field.id.text] == "yes", "isNo": typed[field.id.text] == "no"]
    }
  }
}

extension FormView {
  func htmlID(_ field: FormField) -> String { "\(prefix)-\(field.id.text)" }

  /// What a link from the list of faults leads to: something that can take the focus.
  private func focusID(_ field: FormField) -> String {
    switch field.kind {
    case .place: "\(htmlID(field))-words"
    case .category: procedure.categories.first.map { "\(htmlID(field))-\($0.id.text)" } ?? htmlID(field)
    case .yesNo: "\(htmlID(field))-yes"
    case .text, .photos, .agency: htmlID(field)
    }
  }

  /// What every kind of field has.
  private func common(_ field: FormField) -> Model {
    let id = htmlID(field)
    let errors = faults.filter { $0.field == field.id.text }.enumerated().map { number, fault -> Model in
      ["errorID": "\(id)-error-\(number + 1)", "errorText": site.text(of: fault)]
    }
    let notes = [
      ("hint", field.hint.map { $0[site.language] }), ("privacy", privacy(field)), ("public", publicity(field)),
    ]
    let described =
      notes.compactMap { $0.1 == nil ? nil : "\(id)-\($0.0)" } + errors.compactMap { $0["errorID"] as? String }
    return [
      "htmlID": id, "name": field.id.text, "label": field.label[site.language], "required": field.isRequired,
      "hint": notes[0].1 ?? false, "personal": notes[1].1 ?? false, "publicity": notes[2].1 ?? false,
      "errors": errors, "hasError": !errors.isEmpty,
      "describedBy": described.isEmpty ? false : described.joined(separator: " "),
    ]
  }

  /// Purpose, retention and readers, beside the field that asks for something personal.
  private func privacy(_ field: FormField) -> String? {
    guard field.visibility == .personal else { return nil }
    return site.text(
      "cases.personalNote",
      [
        "purpose": procedure.privacy.purpose[site.language], "days": String(procedure.privacy.retentionDays),
        "readers": site.list(procedure.privacy.readers.compactMap { pack.role($0)?.name }),
      ])
  }

  private func publicity(_ field: FormField) -> String? {
    field.visibility == .afterRelease ? site.text("cases.releaseNote") : nil
  }
}

import CityModel

/// What every kind of field has.
extension FormView {
  /// The name of the field's input: within a row, `parts.2.cost`.
  func name(_ field: FormField) -> String { row + field.id.text }

  func htmlID(_ field: FormField) -> String { "\(prefix)-\(name(field).replacing(".", with: "-"))" }

  func common(_ field: FormField) -> Model {
    let id = htmlID(field)
    let errors = faults.filter { $0.field == name(field) }.enumerated().map { number, fault -> Model in
      ["errorID": "\(id)-error-\(number + 1)", "errorText": site.text(of: fault)]
    }
    let notes = notes(field).map { ["noteID": "\(id)-\($0.id)", "noteText": $0.text] }
    let described = notes.compactMap { $0["noteID"] } + errors.compactMap { $0["errorID"] as? String }
    return [
      "htmlID": id, "name": name(field), "label": field.label[site.language], "required": field.isRequired,
      // A browser must not insist on a question that may not be asked, nor on a row that nobody needs.
      "insists": field.isRequired && field.relevant == nil && row.isEmpty,
      "notes": notes, "errors": errors, "hasError": !errors.isEmpty,
      // Personal answers never stay on the device.
      "draft": field.visibility != .personal, "isPersonal": field.visibility == .personal,
      "describedBy": described.isEmpty ? false : described.joined(separator: " "),
    ]
  }

  /// What stands between the label and the input, in the order in which it is read out.
  private func notes(_ field: FormField) -> [(id: String, text: String)] {
    [
      ("hint", field.hint.map { $0[site.language] }), ("format", format(field)), ("privacy", privacy(field)),
      ("public", publicity(field)),
      ("relevant", field.relevant == nil || isDepending ? nil : site.text("form.relevantNote")),
    ].compactMap { id, text in text.map { (id, $0) } }
  }

  /// How the answer has to be written, where the kind alone does not say.
  private func format(_ field: FormField) -> String? {
    if field.calculated != nil { return site.text("form.calculatedNote") }
    return switch field.kind {
    case .number(let range): site.format(of: range)
    case .code(.residentID): site.text("form.residentIDNote")
    case .code(.creditCode): site.text("form.creditCodeNote")
    case .shape(.line): site.text("form.lineNote")
    case .shape(.area): site.text("form.areaNote")
    default: nil
    }
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

extension Site {
  /// Which numbers are taken, in words; `nil` where any whole or broken number is.
  func format(of range: FormField.NumberRange) -> String? {
    let least = range.least.map { number($0, decimals: range.decimals) }
    let most = range.most.map { number($0, decimals: range.decimals) }
    let parts = [self.range(least: least, most: most), decimals(range)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: text("form.and")) + text("form.stop")
  }

  /// "1 至 100", "不小于 1"; `nil` where there is no end.
  func range(least: String?, most: String?) -> String? {
    switch (least, most) {
    case (let least?, let most?): text("form.rangeBetween", ["least": least, "most": most])
    case (let least?, nil): text("form.rangeLeast", ["least": least])
    case (nil, let most?): text("form.rangeMost", ["most": most])
    case (nil, nil): nil
    }
  }

  private func decimals(_ range: FormField.NumberRange) -> String? {
    range.decimals == 0 ? text("form.whole") : text("form.decimals", ["n": String(range.decimals)])
  }
}

import CityModel

/// The list above the form: what is wrong, each with a link to its field.
extension FormView {
  var faultList: [Model] {
    faults.map { fault in
      let found = find(fault.field)
      return [
        "anchor": found?.anchor ?? "\(prefix)-\(fault.field.replacing(".", with: "-"))", "label": found?.label ?? "",
        "text": site.text(of: fault),
      ]
    }
  }

  /// The field of a fault, also within a row: `parts.2.cost`.
  private func find(_ name: String) -> (label: String, anchor: String)? {
    if let field = fields.first(where: { self.name($0) == name }) {
      return (field.label[site.language], focusID(field))
    }
    for field in fields {
      guard case .group(let parts, let limit) = field.kind, name.hasPrefix("\(self.name(field))."),
        let number = Int(name.dropFirst(self.name(field).count + 1).prefix { $0 != "." }),
        let part = rowView(field, parts, number).find(name)
      else { continue }
      let words = [field.label[site.language], site.text("form.rowNumber", ["n": String(number)]), part.label]
      let isTyped = number <= typed.lastRow(of: self.name(field), atMost: limit)
      return (words.joined(separator: " · "), isTyped ? part.anchor : "\(htmlID(field))-pasted")
    }
    return nil
  }

  /// What a link from the list of faults leads to: something that can take the focus.
  private func focusID(_ field: FormField) -> String {
    let id = htmlID(field)
    return switch field.kind {
    case .place: "\(id)-words"
    case .category: procedure.categories.first.map { "\(id)-\($0.id.text)" } ?? id
    case .yesNo: "\(id)-yes"
    case .period: "\(id)-from"
    case .choice(let options, let many) where many || options.count <= Self.mostRadios: "\(id)-1"
    case .group: "\(id)-1"
    default: id
    }
  }
}

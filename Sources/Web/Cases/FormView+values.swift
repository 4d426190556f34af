import CityModel

/// Numbers, days and choices.
extension FormView {
  func number(_ field: FormField, _ range: FormField.NumberRange) -> Model {
    quantity(
      field, unit: range.unit?[site.language], keys: range.decimals == 0 && (range.least ?? -1) >= 0 ? "numeric" : nil)
  }

  func money(_ field: FormField) -> Model { quantity(field, unit: site.text("form.yuan"), keys: nil) }

  /// - Parameter keys: which keys a phone shows; `nil`: those with a point.
  private func quantity(_ field: FormField, unit: String?, keys: String?) -> Model {
    let isSigned = if case .number(let range) = field.kind { (range.least ?? -1) < 0 } else { false }
    return [
      // The decimal keys of some phones have no minus sign.
      "value": typed[name(field)], "unit": unit ?? false, "keys": isSigned ? "text" : keys ?? "decimal",
    ]
  }

  func period(_ field: FormField) -> Model {
    ["from": typed["\(name(field)).from"], "to": typed["\(name(field)).to"]]
  }

  func choice(_ field: FormField, _ options: [FormField.Option], _ many: Bool) -> Model {
    let names = options.map { ($0.value, $0.name[site.language]) }
    guard many || options.count <= Self.mostRadios else { return selection(field, names, none: "form.choose") }
    let buttons = names.enumerated().map { number, option in
      button(field, number: number + 1, value: option.0, name: option.1, many: many)
    }
    let isBare = many || field.isRequired && field.relevant == nil && row.isEmpty
    let none = isBare ? [] : [noAnswer(field, number: options.count + 1)]
    return ["options": buttons + none, "isMany": many, "chooseNote": many ? site.text("form.chooseMany") : false]
  }

  private func button(_ field: FormField, number: Int, value: String, name option: String, many: Bool) -> Model {
    let input = many ? "\(name(field)).\(value)" : name(field)
    return [
      "optionID": "\(htmlID(field))-\(number)", "inputName": input, "optionValue": many ? "on" : value,
      "optionName": option, "checked": many ? typed.isPressed(input) : typed[input] == value,
    ]
  }

  /// Takes a choice back that need not have been made: a radio button cannot be let go.
  private func noAnswer(_ field: FormField, number: Int) -> Model {
    [
      "optionID": "\(htmlID(field))-\(number)", "inputName": name(field), "optionValue": "",
      "optionName": site.text("form.noAnswer"), "checked": typed[name(field)].isEmpty,
    ]
  }
}

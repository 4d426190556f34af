import CityModel

/// The same questions several times over.
extension FormView {
  /// How many inputs of rows a form holds at most, so that what a browser sends stays under the limit of a form.
  private static let mostInputs = 300
  private static let rowsShown = 3
  /// A group that may hold more rows than this can be pasted from a spreadsheet, where its answers are single texts.
  private static let rowsBeforePasting = 20

  func group(_ field: FormField, _ parts: [FormField], _ limit: Int) -> Model {
    let room = max(1, Self.mostInputs / max(1, parts.reduce(0) { $0 + $1.inputCount }))
    let filled = typed.lastRow(of: name(field), atMost: limit)
    let isPasted = limit > Self.rowsBeforePasting && parts.allSatisfy(\.isOneText)
    let all = min(limit, max(isPasted ? Self.rowsBeforePasting : room, filled))
    let shown = min(all, max(Self.rowsShown, filled + 1))
    return [
      "rows": (1...max(shown, 1)).map { rowModel(field, parts, $0) },
      "hasMoreRows": all > shown, "moreRows": (shown..<max(all, shown)).map { rowModel(field, parts, $0 + 1) },
      "rowsLimit": site.text("form.rowsLimit", ["n": String(isPasted ? limit : all)]), "isPasted": isPasted,
      "pasted": typed["\(name(field)).pasted"],
      "pasteNote": site.text(
        "form.pasteNote", ["columns": site.list(parts.filter { $0.calculated == nil }.map(\.label))]),
    ]
  }

  /// The form that one row is.
  func rowView(_ field: FormField, _ parts: [FormField], _ number: Int) -> FormView {
    var view = self
    view.fields = parts
    view.row = "\(name(field)).\(number)."
    view.map = nil
    view.isDepending = false
    return view
  }

  private func rowModel(_ field: FormField, _ parts: [FormField], _ number: Int) -> Model {
    [
      "rowID": "\(htmlID(field))-\(number)", "rowName": site.text("form.rowNumber", ["n": String(number)]),
      "fields": rowView(field, parts, number).model,
    ]
  }
}

extension FormField {
  /// How many values a browser may send for the field.
  fileprivate var inputCount: Int {
    switch kind {
    case .place: 5
    case .period: 2
    case .choice(let options, many: true): options.count
    case .group(let parts, let limit): limit * parts.reduce(0) { $0 + $1.inputCount }
    default: 1
    }
  }
}

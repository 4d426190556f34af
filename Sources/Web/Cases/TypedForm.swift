import Casework
import CityModel
import Foundation
import Platform

/// What a person sent with a form, before anything is made of it.
///
/// The inputs of a field are named for it: `cost`, `place.words`, `time.from`, `kinds.road` for an option that is ticked,
/// `parts.2.cost` for a question of the second row of a group.
struct TypedForm: Sendable {
  /// By the name of the input.
  var texts: [String: String] = [:]
  /// Files that were really chosen: an empty file input sends an empty file.
  var uploads: [Upload] = []

  subscript(name: String) -> String { texts[name] ?? "" }

  func isPressed(_ name: String) -> Bool { !self[name].isEmpty }

  /// What was sent for each field of the definition. Names that the definition does not know are not looked at.
  ///
  /// - Parameter row: what stands before the names of a row's inputs: `parts.2.`.
  func inputs(for fields: [FormField], row: String = "") -> [String: FormInput] {
    fields.filter { $0.calculated == nil }.reduce(into: [:]) { inputs, field in
      inputs[field.id.text] = input(for: field, row + field.id.text)
    }
  }

  /// The files sent for fields of the definition that take any.
  func files(for fields: [FormField]) -> [Upload] {
    let names = Set(fields.filter(\.takesFiles).map(\.id.text))
    return uploads.filter { names.contains($0.field) }
  }

  /// The greatest number of a row of the group in which anything was typed; 0 when nothing was.
  func lastRow(of group: String, atMost: Int) -> Int {
    texts.reduce(0) { last, typed in
      guard !typed.value.isEmpty, typed.key.hasPrefix("\(group)."),
        let row = Int(typed.key.dropFirst(group.count + 1).prefix { $0 != "." }), (1...max(atMost, 1)).contains(row)
      else { return last }
      return max(last, row)
    }
  }

  /// Everything that was typed for a field, whatever its inputs are called, in the order of their names.
  func texts(of field: FormField) -> [String] {
    texts.filter { $0.key == field.id.text || $0.key.hasPrefix("\(field.id).") }
      .sorted { $0.key.compare($1.key, options: .numeric) == .orderedAscending }.map(\.value).filter { !$0.isEmpty }
  }

  private func input(for field: FormField, _ name: String) -> FormInput? {
    switch field.kind {
    case .photos, .files: nil
    case .place: .place(place(name))
    case .period: .texts([self["\(name).from"], self["\(name).to"]])
    case .choice(let options, many: true): .texts(options.map(\.value).filter { isPressed("\(name).\($0)") })
    case .group(let parts, let atMost): .rows(rows(name, parts, atMost))
    case .text, .category, .agency, .yesNo, .number, .money, .date, .choice, .code, .person, .shape, .object:
      .text(self[name])
    }
  }

  /// Every row up to the last in which something was typed: empty ones between keep the numbers of the others. Behind
  /// them, those that were pasted.
  private func rows(_ name: String, _ parts: [FormField], _ atMost: Int) -> [[String: FormInput]] {
    (0..<lastRow(of: name, atMost: atMost)).map { inputs(for: parts, row: "\(name).\($0 + 1).") }
      + pastedRows(self["\(name).pasted"], parts, atMost)
  }

  private func place(_ name: String) -> PlaceInput {
    PlaceInput(
      words: self["\(name).words"], region: self["\(name).region"], place: self["\(name).place"],
      longitude: self["\(name).longitude"], latitude: self["\(name).latitude"])
  }
}

extension FormField {
  /// Photos or documents.
  var takesFiles: Bool {
    switch kind {
    case .photos, .files: true
    default: false
    }
  }
}

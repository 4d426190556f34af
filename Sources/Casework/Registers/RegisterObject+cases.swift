package import CityModel
package import Foundation

extension RegisterObject {
  /// A case about it begins, or is taken up again.
  package mutating func open(_ matter: CaseReference, by actor: Actor, at moment: Date) {
    take(ObjectEvent(version: version + 1, deed: .caseOpened, at: moment, by: actor, matter: matter))
  }

  /// What the end of a case does to it: the register's own rule, reckoned over the case's answers and the object as it was.
  ///
  /// A rule that cannot be reckoned, because the case holds no answer to what it asks, changes nothing.
  package mutating func end(
    _ ended: Case, isDone: Bool, register: Register, on day: CalendarDay, by actor: Actor, at moment: Date
  ) {
    let matter = CaseReference(id: ended.id, number: ended.number)
    guard isDone, let rule = register.mending else {
      return take(ObjectEvent(version: version + 1, deed: .caseEnded, at: moment, by: actor, matter: matter))
    }
    take(
      ObjectEvent(
        version: version + 1, deed: .caseDone, at: moment, by: actor, answers: changes(rule, ended, register),
        day: rule.sequel == .none ? nil : day, matter: matter, asksForInspection: rule.sequel == .inspectionDue))
  }

  private func changes(
    _ rule: MendingRule, _ ended: Case, _ register: Register
  ) -> [ID<FormField>: Answer] {
    let known = ended.values().merging(["object": .object(values)]) { _, object in object }
    return rule.onDone.reduce(into: [:]) { changes, entry in
      guard let field = register.field(entry.field), let value = try? entry.value.evaluate(known),
        let answer = Answer(value, for: field.kind)
      else { return }
      changes[entry.field] = answer
    }
  }

  /// What a form is given of the object before anybody types: the object itself, where it is, and what the rules say.
  package func prefilled(_ register: Register, _ procedure: Procedure) -> [String: FormInput] {
    guard let rule = register.mending else { return [:] }
    var inputs: [String: FormInput] = [rule.object.text: .text(id.text)]
    if let place = place(register), let field = procedure.fields.first(where: { $0.kind == .place }) {
      inputs[field.id.text] = .place(PlaceInput(place))
    }
    for entry in rule.answers {
      guard let value = try? entry.value.evaluate(["object": .object(values)]) else { continue }
      inputs[entry.field.text] = value.input
    }
    return inputs
  }
}

extension PlaceInput {
  package init(_ place: PlaceAnswer) {
    self.init(
      words: place.words, region: place.region.text, place: place.place?.text ?? "",
      longitude: place.point.map { String($0.longitude) } ?? "",
      latitude: place.point.map { String($0.latitude) } ?? "")
  }
}

extension ExpressionValue {
  /// As a person would type it; `nil` for what no one line of a form holds.
  fileprivate var input: FormInput? {
    switch self {
    case .string(let text): .text(text)
    case .bool(let truth): .text(truth ? "yes" : "no")
    case .int(let number): .text(String(number))
    case .double(let number): .text(decimalText(number, 6).plain)
    case .null, .timestamp, .duration, .list, .map: nil
    }
  }
}

extension String {
  /// Without noughts at the end of a fraction.
  fileprivate var plain: String {
    guard contains(".") else { return self }
    let bare = String(reversed().drop { $0 == "0" }.reversed())
    return bare.hasSuffix(".") ? String(bare.dropLast()) : bare
  }
}

import CityModel

extension Case {
  /// Why a checked form is not the form of these fields: it was checked against others.
  ///
  /// - Parameter known: what the case answers to expressions already.
  static func formRefusal(
    _ fields: [FormField], _ form: CheckedForm, known: [String: ExpressionValue]
  ) -> Refusal? {
    let values = known.adding(form.answers)
    let faults = fields.compactMap { fault($0, form, isAsked: $0.isRelevant(values)) } + strangers(fields, form)
    return faults.isEmpty ? nil : Refusal(.formInvalid, faults: faults)
  }

  /// Why the photos of a form cannot be taken: a picture proves one thing once.
  ///
  /// - Parameter held: the photos that the case holds, of all its life.
  static func photoRefusal(_ form: CheckedForm, held: [Photo]) -> Refusal? {
    var held = held
    let faults = form.answers.keys.sorted().compactMap { field -> FieldFault? in
      guard case .photos(let photos) = form.answers[field] else { return nil }
      defer { held += photos }
      let isHeld = photos.contains { photo in held.contains(where: photo.isSamePicture) }
      return isHeld ? FieldFault(field.text, .photoAlreadyHeld) : nil
    }
    return faults.isEmpty ? nil : Refusal(.photoAlreadyHeld, faults: faults)
  }

  private static func fault(_ field: FormField, _ form: CheckedForm, isAsked: Bool) -> FieldFault? {
    if field.visibility == .personal {
      return field.isRequired && isAsked && form.personal[field.id] == nil ? FieldFault(field.id.text, .required) : nil
    }
    guard let answer = form.answers[field.id] else {
      return field.isRequired && isAsked ? FieldFault(field.id.text, .required) : nil
    }
    return answer.fits(field) ? nil : FieldFault(field.id.text, .unknownChoice)
  }

  private static func strangers(_ fields: [FormField], _ form: CheckedForm) -> [FieldFault] {
    let personal = Set(fields.filter { $0.visibility == .personal }.map(\.id))
    let others = Set(fields.map(\.id)).subtracting(personal)
    let strangers = Set(form.personal.keys).subtracting(personal).union(Set(form.answers.keys).subtracting(others))
    return strangers.sorted().map { FieldFault($0.text, .unknownField) }
  }
}

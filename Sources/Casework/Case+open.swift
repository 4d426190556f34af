package import CityModel
package import Foundation

extension Case {
  /// Files a matter, for whom the procedure lets: everybody, or holders of a role.
  ///
  /// - Throws: `case.not-your-service`; `form.invalid` when the form is not that of the procedure or names no category;
  ///   `case.photo-already-held` when the same picture stands in two of its fields.
  /// - Precondition: there is one commitment for each personal answer, and no other.
  package static func open(
    id: ID<Case>, number: String, procedure: Procedure, packVersion: String, by actor: Actor, form: CheckedForm,
    commitments: [ID<FormField>: String], at moment: Date
  ) throws(Refusal) -> (case: Case, decision: Decision) {
    if case .role(let role, _) = procedure.opensBy, actor.role != role { throw Refusal(.notYourService) }
    if let refusal = formRefusal(procedure.fields, form, known: [:]) ?? photoRefusal(form, held: []) { throw refusal }
    let filing = CaseEvent(
      version: 1, action: nil, at: moment, by: actor, answers: form.sealed(with: commitments),
      stage: procedure.opensInto)
    guard filing.category != nil else {
      throw Refusal(.formInvalid, faults: [FieldFault("category", .required)])
    }
    let opened = Case(
      replaying: [filing], id: id, number: number, procedure: procedure, packVersion: packVersion)
    return (opened, Decision(event: filing, commands: opened.assignments(procedure)))
  }
}

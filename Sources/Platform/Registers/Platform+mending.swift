package import Casework
package import CityModel
import Foundation
import Storage

extension Platform {
  /// What the form of a case about the object holds before anybody types.
  ///
  /// - Throws: `page.not-found`; `register.no-mending`; `register.retired`; `register.case-open`.
  package func prefilledCase(
    about local: String, in id: ID<Register>
  ) async throws -> (procedure: Procedure, input: [String: FormInput]) {
    let edition = try await current()
    let register = try edition.register(id)
    let object = try await object(ID(local, in: id), register)
    guard let rule = register.mending, let procedure = edition.pack.procedure(rule.procedure) else {
      throw Refusal("register.no-mending")
    }
    try object.checkAlive()
    try object.checkNoCase()
    return (procedure, object.prefilled(register, procedure))
  }

  /// What the filing of a case does to the objects that it is about.
  ///
  /// - Throws: `register.retired`, `register.case-open`; `form.invalid` for an object that there is not.
  func objects(
    openedBy matter: Case, _ procedure: Procedure, by actor: Actor, _ edition: Edition
  ) async throws -> [ObjectAppend] {
    var appends: [ObjectAppend] = []
    for (register, field, id) in edition.pack.objects(of: matter, procedure) {
      guard var object = try await store.objects.object(id), object.register == register.id else {
        throw Refusal("form.invalid", faults: [FieldFault(field.text, "form.unknown-object")])
      }
      try object.checkAlive()
      try object.checkNoCase()
      object.open(CaseReference(id: matter.id, number: matter.number), by: actor, at: now)
      appends.append(try append(of: object, register, edition))
    }
    return appends
  }

  /// What a step of a case does to the objects that it is about: its end changes them, and its reopening takes them up again.
  func objects(
    movedBy actor: Actor, from before: Case, to after: Case, _ procedure: Procedure, _ edition: Edition
  ) async throws -> [ObjectAppend] {
    let (was, becomes) = (procedure.stage(before.stage)?.outcome, procedure.stage(after.stage)?.outcome)
    guard let was, let becomes, was != becomes, was == .open || becomes == .open else { return [] }
    var appends: [ObjectAppend] = []
    for (register, _, id) in edition.pack.objects(of: after, procedure) {
      guard var object = try await store.objects.object(id), object.register == register.id, object.retired == nil
      else { continue }
      let matter = CaseReference(id: after.id, number: after.number)
      if becomes != .open {
        guard object.openCase == matter else { continue }
        object.end(
          after, isDone: becomes == .done, register: register, on: edition.clock.day(of: now), by: actor, at: now)
      } else {
        // Another case has taken the object up meanwhile: that one goes on.
        guard object.openCase == nil else { continue }
        object.open(matter, by: actor, at: now)
      }
      appends.append(try append(of: object, register, edition))
    }
    return appends
  }
}

extension Pack {
  /// The objects that a case is about, each with its register and the question that names it.
  fileprivate func objects(
    of matter: Case, _ procedure: Procedure
  ) -> [(register: Register, field: ID<FormField>, id: ID<RegisterObject>)] {
    registers.compactMap { register in
      guard let rule = register.mending, rule.procedure == procedure.id,
        case .object(let id)? = matter.answers[rule.object]
      else { return nil }
      return (register, rule.object, ID(id))
    }
  }
}

import Casework
package import CityModel

/// What somebody may do with a register.
///
/// Who keeps it enters, changes and inspects its objects. Who keeps it and who leads reads everything; everybody else
/// reads what the register calls public.
struct RegisterAccess: Sendable {
  /// The roles in which the viewer keeps the register, their own first; empty: in none.
  let keepers: [Actor]
  let readsAll: Bool

  init(_ register: Register, _ actors: [Actor], _ pack: Pack) {
    keepers = actors.filter { actor in
      actor.role == register.keeper.role && actor.agency.map(register.keeper.agencies.contains) == true
    }
    readsAll = !keepers.isEmpty || actors.contains { $0.role.map(pack.leads) ?? false }
  }

  /// - Throws: `register.not-yours`.
  func keeper() throws(Refusal) -> Actor {
    guard let keeper = keepers.first else { throw Refusal("register.not-yours") }
    return keeper
  }
}

extension Platform {
  func access(to register: Register, _ viewer: Viewer, _ edition: Edition) async throws -> RegisterAccess {
    let actors = viewer.account?.role == nil ? [] : try await actors(viewer, on: edition.clock.day(of: now))
    return RegisterAccess(register, actors, edition.pack)
  }
}

extension Edition {
  /// - Throws: `page.not-found`.
  func register(_ id: ID<Register>) throws(Refusal) -> Register {
    guard let register = pack.register(id) else { throw Refusal("page.not-found") }
    return register
  }
}

extension ID<RegisterObject> {
  /// The id under which an object is known in the whole store.
  package init(_ local: String, in register: ID<Register>) { self.init("\(register).\(local)") }

  /// The part that stands in addresses.
  package func local(in register: ID<Register>) -> String {
    text.hasPrefix(register.text + ".") ? String(text.dropFirst(register.text.count + 1)) : text
  }
}

package import Casework
package import CityModel
import Storage

/// Panels: confidential, not anonymous. Who takes part is asked again later and is told what became of their point.
extension Platform {
  /// What the person is called in this case's panels: the same in all of its rounds, another name in every other case.
  ///
  /// - Throws: `Refusal("storage.person-erased")` after `endPanels`.
  package func pseudonym(of person: ID<Person>, in caseID: ID<Case>) async throws -> ID<Person> {
    guard let name = try await store.people.pseudonyms(of: [person], in: panelVault(of: caseID))[person] else {
      preconditionFailure("everybody asked for has a pseudonym")
    }
    return name
  }

  /// Which accounts some pseudonyms are of, to write to them. Not to be shown to anybody.
  package func people(behind names: Set<ID<Person>>, in caseID: ID<Case>) async throws -> [ID<Person>: ID<Person>] {
    let people = try await store.accounts.all().filter { $0.disabledAt == nil }.map(\.id)
    let known = try await store.people.pseudonyms(of: people, in: panelVault(of: caseID))
    return Dictionary(
      known.filter { names.contains($0.value) }.map { ($0.value, $0.key) }, uniquingKeysWith: { one, _ in one })
  }

  /// Destroys the key that pseudonyms of the case come from: what was said stays, and nobody can tell who said it.
  package func endPanels(of caseID: ID<Case>) async throws {
    _ = try await store.people.erase(panelVault(of: caseID), at: now)
  }

  /// Not the vault of the case's reporter, who may erase theirs at any time.
  func panelVault(of caseID: ID<Case>) -> ID<Person> { ID("\(Self.panelVaults)\(caseID)") }

  static let panelVaults = "panel-"
}

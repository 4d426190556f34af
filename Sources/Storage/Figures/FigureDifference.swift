package import CityModel

/// What entering values would change, or has changed.
package struct FigureDifference: Hashable, Sendable {
  package struct Change: Hashable, Sendable {
    package let place: EnteredFigure.Place
    package let from: Value?
    package let to: Value?
  }

  /// Most changes that are listed; all are counted.
  package static let mostListed = 200

  package internal(set) var new = 0
  package internal(set) var changed = 0
  package internal(set) var unchanged = 0
  package internal(set) var changes: [Change] = []

  package init() {}

  mutating func add(_ change: Change) {
    changed += 1
    if changes.count < Self.mostListed { changes.append(change) }
  }
}

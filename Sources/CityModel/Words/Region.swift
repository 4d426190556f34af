/// An area that values and cases belong to.
package struct Region: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// An administrative division, with a code of GB/T 2260.
    case division
    /// A development or tourism zone: it has an office but is no division.
    case functionalZone = "functional-zone"
    case renewalArea = "renewal-area"
    /// A section of a river or road where something is measured.
    case monitoringSection = "monitoring-section"
  }

  /// Where the region's square stands on the schematic map; columns and rows count from 0 at the top left.
  package struct Tile: Hashable, Sendable {
    package let column: Int
    package let row: Int

    package init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  package let id: ID<Region>
  package let name: LocalizedText
  package let kind: Kind
  /// `nil` for the nation only.
  package let parent: ID<Region>?
  /// From when the region exists under this code; `.notStated` where the source does not say.
  package let validFrom: Period
  /// Until when, counted in; `nil` while in force.
  package let validTo: Period?
  package let tile: Tile?

  package init(
    id: ID<Region>, name: LocalizedText, kind: Kind, parent: ID<Region>?, validFrom: Period, validTo: Period?,
    tile: Tile?
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parent = parent
    self.validFrom = validFrom
    self.validTo = validTo
    self.tile = tile
  }
}

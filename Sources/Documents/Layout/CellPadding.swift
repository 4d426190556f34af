/// The white within a table's cells, in twips, so that every output has the same to the last fraction.
struct CellPadding: Hashable {
  var side: Int
  var above: Int
  var below: Int

  init(_ profile: LayoutProfile, rules: Table.Rules) {
    let margins = profile.cells ?? .usual
    side = twips(millimetres: margins.sideMillimetres)
    above = rules == .none ? 0 : twips(millimetres: margins.aboveMillimetres)
    below = rules == .none ? 0 : twips(millimetres: margins.belowMillimetres)
  }

  var sidePoints: Double { Double(side) / 20 }
  var abovePoints: Double { Double(above) / 20 }
  /// Above and below together.
  var heightPoints: Double { Double(above + below) / 20 }
}

extension Table {
  /// The columns' widths in the unit of the room they stand in, the same for every output.
  ///
  /// Millimetres are taken first, and shares beside them divide all that those leave. Where all are shares, less than the
  /// whole leaves the rest empty. A table wider than its room is narrowed as a whole.
  ///
  /// - Parameters:
  ///   - room: the text's width.
  ///   - perMillimetre: units in a millimetre.
  func columnWidths(within room: Double, perMillimetre: Double) -> [Double] {
    let fixed = columns.reduce(0) { $0 + ($1.millimetres ?? 0) * perMillimetre }
    let shares = columns.reduce(0) { $0 + ($1.share ?? 0) }
    let whole = fixed > 0 && shares > 0 ? shares : max(1, shares)
    let left = max(0, room - fixed) / whole
    let widths = columns.map { ($0.millimetres ?? 0) * perMillimetre + ($0.share ?? 0) * left }
    let narrowing = min(1, room / max(widths.reduce(0, +), .leastNonzeroMagnitude))
    return widths.map { $0 * narrowing }
  }
}

extension Table.Width {
  var millimetres: Double? {
    if case .millimetres(let length) = self { length } else { nil }
  }

  var share: Double? {
    if case .share(let share) = self { share } else { nil }
  }
}

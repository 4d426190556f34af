/// What one place of a file says of runs; `nil` is nothing said.
struct RunProperties: Hashable {
  var style: String?
  var eastAsian: NamedFont?
  var ascii: NamedFont?
  var highAnsi: NamedFont?
  var prefersEastAsian: Bool?
  var sizePoints: Double?
  var isBold: Bool?
  var isItalic: Bool?
  var isStruckOut: Bool?
  var isHidden: Bool?
  var underline: RunFormat.Underline?
  var colour: UInt32??
  var isHighlighted: Bool?
  var script: TextRun.Script?
  var spacingPoints: Double?
  var widthScale: Double?
  var raisedPoints: Double?
  var snapsToGrid: Bool?
  /// Formatting was changed here, with tracking on.
  var isChanged = false
}

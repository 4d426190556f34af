/// What holds for the whole file.
public struct DocumentSettings: Hashable, Sendable {
  public internal(set) var hasEvenFurniture = false
  /// Left and right margins change sides on even pages.
  public internal(set) var mirrorsMargins = false
  public internal(set) var gutterIsAtTop = false
  /// Printed as a booklet.
  public internal(set) var foldsAsBook = false
  public internal(set) var compressesPunctuation = false
  public internal(set) var defaultTabPoints = 36.0
  /// Changes are being tracked.
  public internal(set) var tracksChanges = false
  /// The namespaces of ISO/IEC 29500 Strict.
  public internal(set) var isStrict = false
}

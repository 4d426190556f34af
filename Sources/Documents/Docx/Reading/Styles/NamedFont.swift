/// A family, or the theme's for a purpose.
enum NamedFont: Hashable {
  case family(String)
  /// `majorEastAsia`, `minorHAnsi`, as the file says it.
  case theme(String)
}

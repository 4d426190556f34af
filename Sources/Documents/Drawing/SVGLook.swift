/// Where the shapes of an SVG get their colours from.
public enum SVGLook: Hashable, Sendable {
  /// From themselves: the picture can stand alone.
  case paints
  /// From the style sheet of the page, by their roles, under a class of the whole picture; a shape without a role keeps
  /// its own.
  case roles(kind: String)
}

/// Shapes on a plane, in points, y downwards, later ones over earlier ones: the value behind every chart and map.
public struct Drawing: Hashable, Sendable {
  public var width: Double
  public var height: Double
  public var shapes: [Shape]

  public init(width: Double, height: Double, shapes: [Shape] = []) {
    self.width = width
    self.height = height
    self.shapes = shapes
  }

  public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double
    public init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  public enum Step: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  /// Colours are 0xRRGGBB.
  public struct Paint: Hashable, Sendable {
    public var fill: UInt32?
    public var stroke: UInt32?
    public var strokeWidth: Double
    /// Lengths of strokes and gaps; empty: solid.
    public var dashes: [Double]

    public init(fill: UInt32? = nil, stroke: UInt32? = nil, strokeWidth: Double = 1, dashes: [Double] = []) {
      self.fill = fill
      self.stroke = stroke
      self.strokeWidth = strokeWidth
      self.dashes = dashes
    }
  }

  public enum Anchor: String, Hashable, Sendable { case start, middle, end }

  public enum Shape: Hashable, Sendable {
    case line(Point, Point, Paint)
    case path([Step], Paint)
    case rectangle(x: Double, y: Double, width: Double, height: Double, radius: Double, Paint)
    case circle(centre: Point, radius: Double, Paint)
    /// `at` is the baseline's point that the anchor names.
    case text(String, at: Point, size: Double, isBold: Bool, anchor: Anchor, colour: UInt32)
    /// A shape with what it is, one word or several: a page gives it colours by that name (an SVG's `class`), everything
    /// else takes the shape's own.
    indirect case role(String, Shape)
    /// Shapes that lead somewhere. Only an SVG on a page does.
    indirect case link(to: String, [Shape])
  }
}

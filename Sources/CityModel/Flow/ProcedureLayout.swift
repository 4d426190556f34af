/// Where everything of a procedure's diagram lies: stages in layers from above to below, what leads on between them, ways
/// back at the sides.
///
/// The same procedure and sizes give the same places. Places are of the picture's own unit, from its upper left corner.
/// - Source: layers, order by barycentre and bends are those of Sugiyama, Tagawa, Toda, "Methods for visual
///   understanding of hierarchical system structures", 1981.
package struct ProcedureLayout: Sendable {
  package struct Size: Hashable, Sendable {
    package let width: Double
    package let height: Double

    package init(width: Double, height: Double) {
      self.width = width
      self.height = height
    }
  }

  package struct Spot: Hashable, Sendable {
    package let x: Double
    package let y: Double

    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  package struct Frame: Hashable, Sendable {
    package let x: Double
    package let y: Double
    package let size: Size

    package var middle: Double { x + size.width / 2 }
    package var bottom: Double { y + size.height }
  }

  /// The words on a way, and the line that runs through them.
  package struct Line: Sendable {
    package let way: ProcedureFlow.Way
    /// `nil` on a way back: its words stand in the box that it leaves.
    package let label: Frame?
    /// Strokes from box to label to box, each its corners in order; the last one ends in an arrow.
    package let strokes: [[Spot]]
  }

  package let size: Size
  package let boxes: [ID<Stage>: Frame]
  package let lines: [Line]

  /// - Parameters:
  ///   - boxes: how much room each stage wants.
  ///   - labels: how much room the words of each way on want; `nil`: it has none.
  ///   - leastWidth: a narrower diagram stands in the middle of so much room.
  package init(
    _ flow: ProcedureFlow, boxes: [ID<Stage>: Size], leastWidth: Double = 0, labels: (ProcedureFlow.Way) -> Size?
  ) {
    let layers = FlowLayers(flow, boxes: boxes, labels: labels)
    let places = FlowPlaces(layers)
    let sides = FlowSides(flow, layers, places, leastWidth: leastWidth)
    self.size = sides.size
    self.boxes = layers.stages.mapValues { sides.frame($0) }
    self.lines = flow.ways.map { way in
      way.isBack ? sides.lineBack(way) : sides.lineOn(way)
    }
  }
}

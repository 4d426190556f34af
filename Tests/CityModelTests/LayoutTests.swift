import CityModel
import Foundation
import Testing

/// Diagrams in which nothing lies upon another, of every procedure at hand.
@Suite struct LayoutTests {
  @Test("ways back are those that lead to where a case has been", arguments: ["street-report", "renewal"])
  func waysBack(id: String) throws {
    let flow = ProcedureFlow(try procedure(id))
    for way in flow.ways where !way.isBack {
      #expect((flow.depths[way.from] ?? 0) < (flow.depths[way.to] ?? 0), "\(way.from) to \(way.to)")
    }
    let back = flow.ways.filter(\.isBack).map { "\($0.from) to \($0.to)" }
    #expect(
      back
        == (id == "renewal"
          ? ["judging to drafting", "shown to drafting", "visiting to building-works"]
          : [
            "dispatched to registered", "checking to working", "closed to registered", "judged to registered",
          ]))
  }

  @Test("what ends a case from everywhere has no lines of its own") func endsFromEverywhere() throws {
    let trial = try procedure("trial")
    let flow = ProcedureFlow(trial)
    #expect(flow.fromMany.map(\.id) == ["drop"])
    #expect(!flow.ways.contains { $0.actions.contains("drop") })
    #expect(layout(trial).boxes.count == trial.stages.count)
  }

  @Test("boxes and words lie apart, inside the picture", arguments: ["street-report", "renewal", "trial"])
  func nothingOverlaps(id: String) throws {
    let layout = layout(try procedure(id))
    let frames = Array(layout.boxes.values) + layout.lines.compactMap(\.label)
    for (number, one) in frames.enumerated() {
      #expect(one.x >= 0 && one.x + one.size.width <= layout.size.width && one.bottom <= layout.size.height)
      for other in frames[(number + 1)...] { #expect(!overlap(one, other), "\(one) and \(other)") }
    }
  }

  @Test("no line runs through a box or through words", arguments: ["street-report", "renewal", "trial"])
  func noLineCrossesABox(id: String) throws {
    let layout = layout(try procedure(id))
    let frames = Array(layout.boxes.values) + layout.lines.compactMap(\.label)
    for line in layout.lines {
      #expect(!line.strokes.isEmpty && line.way.actions.count > 0)
      for stroke in line.strokes {
        for (from, to) in zip(stroke, stroke.dropFirst()) {
          #expect(!frames.contains { crosses(from, to, $0) }, "\(line.way.from) to \(line.way.to)")
        }
      }
    }
  }

  @Test("the same procedure lies the same") func sameEveryTime() throws {
    let renewal = try procedure("renewal")
    #expect(layout(renewal).boxes == layout(renewal).boxes)
    #expect(layout(renewal).lines.map(\.strokes) == layout(renewal).lines.map(\.strokes))
  }
}

private func procedure(_ id: String) throws -> Procedure {
  let files = try example().merging(["procedures/renewal.yaml": Array(renewal.utf8)]) { $1 }
  let pack = try #require(loadPack(PackFiles(files: files)).value)
  return try #require(pack.procedure(ID(id)))
}

/// Boxes of several sizes, so that layers are uneven.
private func layout(_ procedure: Procedure) -> ProcedureLayout {
  let sizes = procedure.stages.enumerated().map { number, stage in
    (stage.id, ProcedureLayout.Size(width: 60 + Double(number % 4) * 30, height: 30 + Double(number % 3) * 25))
  }
  return ProcedureLayout(
    ProcedureFlow(procedure), boxes: Dictionary(sizes) { first, _ in first }, leastWidth: 340
  ) { ProcedureLayout.Size(width: Double($0.actions.count) * 70, height: 20) }
}

private func overlap(_ one: ProcedureLayout.Frame, _ other: ProcedureLayout.Frame) -> Bool {
  one.x < other.x + other.size.width && other.x < one.x + one.size.width && one.y < other.bottom && other.y < one.bottom
}

/// Whether the stroke goes through the inside of the frame; to touch its edge is how it ends.
private func crosses(_ from: ProcedureLayout.Spot, _ to: ProcedureLayout.Spot, _ frame: ProcedureLayout.Frame) -> Bool {
  (1..<40).contains { step in
    let share = Double(step) / 40
    let x = from.x + (to.x - from.x) * share, y = from.y + (to.y - from.y) * share
    return x > frame.x + 0.5 && x < frame.x + frame.size.width - 0.5 && y > frame.y + 0.5 && y < frame.bottom - 0.5
  }
}

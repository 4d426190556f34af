import Documents
import Fonts
import Foundation
import Testing

/// Shapes as SVG and as PNG. The test set-up installs Noto's CJK fonts.
@Suite struct DrawingTests {
  @Test func `an SVG tells what it shows and escapes what it is given`() {
    var drawing = Drawing(width: 10, height: 20)
    drawing.shapes = [
      .text("<灯> & \"光\"\u{1}", at: .init(1, 2), size: 9, isBold: true, anchor: .middle, colour: 0x00FF7F)
    ]
    #expect(
      drawing.svg(title: "<b>", description: "a & b", idPrefix: "x") == """
        <svg xmlns="http://www.w3.org/2000/svg" width="10pt" height="20pt" font-family="sans-serif" viewBox="0 0 10 20" \
        role="img" aria-labelledby="x-title x-description"><title id="x-title">&lt;b&gt;</title>\
        <desc id="x-description">a &amp; b</desc><text x="1" y="2" font-size="9" font-weight="bold" fill="#00ff7f" \
        text-anchor="middle">&lt;灯&gt; &amp; &quot;光&quot;\u{FFFD}</text></svg>
        """)
  }

  @Test(
    arguments: [
      (0, "0"), (1.25, "1.3"), (-0.04, "0"), (12.96, "13"), (-3.5, "-3.5"), (-0.5, "-0.5"), (.nan, "0"),
      (.infinity, "0"),
    ]) func `a place has one decimal at most`(_ sample: (Double, String))
  {
    let drawing = Drawing(width: 1, height: 1, shapes: [.circle(centre: .init(sample.0, 0), radius: 1, .init())])
    #expect(drawing.svg(title: "", description: "", idPrefix: "x").contains("cx=\"\(sample.1)\""))
  }

  @Test func `a role gives the colours on a page, and links lead somewhere only there`() {
    let box = Drawing.Shape.rectangle(x: 0, y: 0, width: 5, height: 5, radius: 0, .init(fill: 0x0B5D57))
    let drawing = Drawing(width: 5, height: 5, shapes: [.link(to: "/a?b&c", [.role("bar", box)])])
    let page = drawing.svg(title: "", description: "", idPrefix: "x", look: .roles(kind: "map"))
    #expect(page.contains("class=\"bar\"/></a>") && page.contains("role=\"group\"") && !page.contains("#0b5d57"))
    #expect(page.contains("<a href=\"/a?b&amp;c\">") && page.contains("class=\"chart map\""))
    let paper = drawing.svg(title: "", description: "", idPrefix: "x")
    #expect(paper.contains("fill=\"#0b5d57\"") && !paper.contains("<a ") && paper.contains("role=\"img\""))
  }

  @Test func `strokes, dashes and curves are written out`() {
    let paint = Drawing.Paint(stroke: 0xFF, strokeWidth: 0.75, dashes: [4, 2.5])
    let steps: [Drawing.Step] = [.move(.init(0, 0)), .curve(.init(1, 0), .init(2, 1), .init(2, 2)), .close]
    let svg = Drawing(width: 2, height: 2, shapes: [.path(steps, paint), .line(.init(0, 0), .init(1, 1), paint)])
      .svg(title: "", description: "", idPrefix: "x")
    let stroke = "fill=\"none\" stroke=\"#0000ff\" stroke-width=\"0.75\" stroke-dasharray=\"4 2.5\"/>"
    #expect(svg.contains("<path d=\"M0 0C1 0 2 1 2 2Z\" \(stroke)<line x1=\"0\" y1=\"0\" x2=\"1\" y2=\"1\" \(stroke)"))
  }

  @Test func `the same picture has the same bytes, and its size in pixels`() throws {
    let fonts = installedFonts(families: ["Noto Sans CJK SC"])
    for (kind, drawing) in sampleCharts {
      let png = drawing.png(pixelsPerPoint: 2, fonts: fonts)
      #expect(png == drawing.png(pixelsPerPoint: 2, fonts: fonts), "\(kind)")
      #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
      #expect(pixels(png) == [Int((drawing.width * 2).rounded(.up)), Int((drawing.height * 2).rounded(.up))])
      #expect(drawing.missingCharacters(in: fonts).isEmpty)
      try keep(png, "\(kind).png")
    }
  }

  @Test func `a picture is never wider than 8192 pixels`() {
    #expect(pixels(Drawing(width: 5000, height: 10).png(pixelsPerPoint: 4, fonts: FontSet([]))) == [8192, 17])
  }

  @Test func `characters that no font has are named and leave a box`() throws {
    let font = FontFile(
      name: "test.ttf", bytes: try smallFont(family: "T"), faceIndex: 0, families: ["T"], isBold: false)
    let broken = FontFile(name: "broken", bytes: Data("no font".utf8), faceIndex: 0, families: ["B"], isBold: false)
    let fonts = FontSet([broken, font])
    var drawing = Drawing(width: 40, height: 20)
    drawing.shapes = [.text("A 宜A居宜", at: .init(0, 15), size: 10, isBold: false, anchor: .start, colour: 0)]
    #expect(drawing.missingCharacters(in: fonts) == ["宜", "居"])
    let empty = Drawing(width: 40, height: 20).png(pixelsPerPoint: 1, fonts: fonts)
    #expect(drawing.png(pixelsPerPoint: 1, fonts: fonts) != empty)
    #expect(drawing.png(pixelsPerPoint: 1, fonts: FontSet([])) != empty)
  }

  @Test func `pictures are made on several threads at once`() async {
    let fonts = installedFonts(families: ["Noto Sans CJK SC"])
    let drawing = sampleCharts[0].drawing
    let made = await withTaskGroup(of: Data.self) { group in
      for _ in 0..<6 { group.addTask { drawing.png(pixelsPerPoint: 1, fonts: fonts) } }
      return await group.reduce(into: Set<Data>()) { $0.insert($1) }
    }
    #expect(made.count == 1)
  }

  /// Width and height in a PNG's head.
  private func pixels(_ png: Data) -> [Int] {
    [16, 20].map { start in png[(start)..<(start + 4)].reduce(0) { $0 << 8 | Int($1) } }
  }

  /// For eyes: with YIJU_LOOK, the folder where pictures go.
  private func keep(_ png: Data, _ name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["YIJU_LOOK"] else { return }
    try png.write(to: URL(filePath: folder).appending(path: name))
  }
}

/// A document being set: blocks become strips of the column, and what they call for is gathered.
struct Composition {
  let profile: LayoutProfile
  let language: String
  var book: FontBook
  /// The footnotes called so far, in their order.
  var notes: [[Inline]] = []
  var findings: [Finding] = []

  init(profile: LayoutProfile, language: String, cabinet: FontCabinet) {
    self.profile = profile
    self.language = language
    book = FontBook(profile: profile, cabinet: cabinet)
  }

  mutating func bands(_ blocks: [Block], width: Double, style: StyleName? = nil) -> [Band] {
    var bands: [Band] = []
    for block in blocks { bands += self.bands(block, width: width, style: style) }
    return bands
  }

  /// - Parameter style: of body paragraphs within a cell or an item, instead of `body`.
  mutating func bands(_ block: Block, width: Double, style: StyleName?) -> [Band] {
    switch block {
    case .heading(let heading): headingBands(heading, width: width)
    case .paragraph(let paragraph):
      paragraphBands(
        paragraph.content, style: paragraph.style == .body ? style ?? .body : paragraph.style, width: width,
        alignment: paragraph.alignment)
    case .list(let list): listBands(list, width: width, style: style)
    case .table(let table): tableBands(table, width: width)
    case .figure(let figure): figureBands(figure, width: width)
    case .references(let entries): referenceBands(entries, width: width)
    case .pageBreak: [Band(heightPoints: 0, beginsPage: true)]
    }
  }

  private mutating func headingBands(_ heading: Heading, width: Double) -> [Band] {
    var bands = paragraphBands(heading.numberedContent, style: heading.style ?? .heading(heading.level), width: width)
    if let first = bands.firstIndex(where: { !$0.isGap }) {
      bands[first].heading = (heading.numberedContent.plainText(language: language), heading.level)
    }
    return bands
  }

  /// An item's marker stands before its first paragraph, as `plainText()` has it.
  private mutating func listBands(_ list: List, width: Double, style: StyleName?) -> [Band] {
    var bands: [Band] = []
    for (index, item) in list.items.enumerated() {
      for (place, block) in item.enumerated() {
        guard case .paragraph(var paragraph) = block else {
          bands += self.bands(block, width: width, style: style)
          continue
        }
        if place == 0 { paragraph.content.insert(.text(TextRun(list.markerText(at: index))), at: 0) }
        if paragraph.style == .body, style == nil { paragraph.style = .listItem }
        bands += self.bands(.paragraph(paragraph), width: width, style: style)
      }
    }
    return bands
  }

  private mutating func referenceBands(_ entries: [ReferenceEntry], width: Double) -> [Band] {
    entries.flatMap { entry in
      paragraphBands([.text(TextRun(entry.lead))] + entry.content, style: .reference, width: width)
    }
  }

  private mutating func figureBands(_ figure: Figure, width: Double) -> [Band] {
    let room = figure.widthMillimetres.map(points(millimetres:)) ?? min(width, figure.drawing.width)
    let scale = figure.drawing.width > 0 ? min(room, width) / figure.drawing.width : 1
    let left = (width - figure.drawing.width * scale) / 2
    var bands = [
      Band(
        heightPoints: figure.drawing.height * scale,
        marks: marks(of: figure.drawing, at: Drawing.Point(max(0, left), 0), scale: scale),
        keepsWithNext: figure.caption != nil)
    ]
    guard let caption = figure.captionContent(language: language) else { return bands }
    var below = paragraphBands(caption, style: .caption, width: width)
    for index in below.indices { below[index].keepsWithNext = index < below.count - 1 }
    bands += below
    return bands
  }
}

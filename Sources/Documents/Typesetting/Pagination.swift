/// Puts strips on pages, one below another.
struct Pagination {
  /// A page in the making.
  struct Sheet {
    var marks: [Typeset.Mark] = []
    /// The lower edge of what stands on it, from the column's upper edge.
    var y = 0.0
    /// What the footnotes at its foot take, their rule included.
    var notesHeight = 0.0
    var notes: [Int] = []
    var number: Int?
    var furniture: PageFurniture?
    var isFirstOfSection = false
    var isEmpty = true
  }

  let profile: LayoutProfile
  /// The strips of each footnote.
  let notes: [[Band]]
  private(set) var sheets: [Sheet] = []
  private(set) var outline: [Typeset.OutlineEntry] = []
  private var nextNumber = 1
  private var furniture: PageFurniture?

  let columnHeight: Double
  /// Above the footnotes: white, the short rule, white.
  static let noteRulePoints = 9.0
  private static let tolerance = 0.05

  init(profile: LayoutProfile, notes: [[Band]]) {
    self.profile = profile
    self.notes = notes
    columnHeight = profile.columnHeightPoints
  }

  mutating func begin(_ section: Section) {
    if let number = section.firstPageNumber { nextNumber = number }
    if section.startsOnOddPage, !sheets.count.isMultiple(of: 2) { sheets.append(Sheet(isEmpty: false)) }
    furniture = section.furniture
    beginSheet(isFirst: true)
  }

  mutating func place(_ bands: [Band]) {
    for index in bands.indices { place(bands[index], group: groupHeight(bands[index...])) }
  }

  private var room: Double { columnHeight - current.y - current.notesHeight + Pagination.tolerance }
  private var current: Sheet { sheets[sheets.count - 1] }

  private mutating func beginSheet(isFirst: Bool = false) {
    sheets.append(Sheet(number: nextNumber, furniture: furniture, isFirstOfSection: isFirst))
    nextNumber += 1
  }

  /// A strip, all that it must not be parted from, and the first strip after those.
  private func groupHeight(_ bands: ArraySlice<Band>) -> Double {
    var height = 0.0
    for band in bands {
      height += band.table?.leastHeight ?? band.heightPoints
      if !band.notes.isEmpty, band.table == nil { height += notesHeight(band.notes) }
      if !band.keepsWithNext { break }
    }
    return height
  }

  private func notesHeight(_ called: [Int]) -> Double {
    let own = called.reduce(0) { $0 + notes[$1].reduce(0) { $0 + $1.heightPoints } }
    return own + (current.notes.isEmpty && !called.isEmpty ? Pagination.noteRulePoints : 0)
  }

  private mutating func place(_ band: Band, group: Double) {
    if band.isOnGrid { snap() }
    if band.beginsPage {
      if !current.isEmpty { beginSheet() }
    } else if let table = band.table {
      if group > room, !current.isEmpty { beginSheet() }
      place(table)
    } else if band.isGap {
      placeGap(band, group: group)
    } else {
      if group > room, !current.isEmpty, band.heightPoints > room || group <= columnHeight { beginSheet() }
      add(band.marks, height: band.heightPoints, notes: band.notes)
      if let heading = band.heading { note(heading, height: band.heightPoints) }
    }
  }

  /// Down to the next line of the page's grid.
  private mutating func snap() {
    let pitch = profile.grid.linePitchPoints
    let lines = (current.y / pitch - 0.001).rounded(.up)
    sheets[sheets.count - 1].y = max(current.y, lines * pitch)
  }

  /// White falls away at a page's end and on top of all pages but a section's first.
  private mutating func placeGap(_ band: Band, group: Double) {
    if band.keepsWithNext, group > room, !current.isEmpty { return beginSheet() }
    guard !current.isEmpty || current.isFirstOfSection else { return }
    sheets[sheets.count - 1].y += min(band.heightPoints, max(0, room))
  }

  private mutating func add(_ marks: [Typeset.Mark], height: Double, notes called: [Int]) {
    let noteHeight = called.isEmpty ? 0 : notesHeight(called)
    let index = sheets.count - 1
    let y = current.y
    sheets[index].marks += y == 0 ? marks : marks.map { $0.moved(0, y) }
    sheets[index].y += height
    sheets[index].notesHeight += noteHeight
    sheets[index].notes += called
    sheets[index].isEmpty = false
  }

  private mutating func note(_ heading: (title: String, level: Int), height: Double) {
    outline.append(
      Typeset.OutlineEntry(
        title: heading.title, level: heading.level, page: sheets.count - 1, yPoints: current.y - height))
  }

  /// As many rows as the page has room for, then the rest below the repeated head.
  private mutating func place(_ table: TableBox) {
    var rest = table
    while true {
      guard let (above, below) = rest.parted(room: room, page: columnHeight, isPageEmpty: current.isEmpty) else {
        return add(rest.marks(), height: rest.height, notes: rest.notes)
      }
      if let above { add(above.marks(), height: above.height, notes: above.notes) }
      beginSheet()
      rest = above == nil ? below : below.withHead(of: table)
    }
  }
}

/// The sections of the body, in order, without their furniture; at least one.
func readSections(_ tree: XMLTree) -> [FormattedSection] {
  let found = sectionElements(tree).map(FormattedSection.init)
  return found.isEmpty ? [FormattedSection(nil)] : found
}

/// Sections end in a paragraph's properties or with the body; one kept for tracked changes is none.
func sectionElements(_ tree: XMLTree) -> [XMLElement] {
  var found: [XMLElement] = []
  if let body = tree.root.first(.body) { gatherSections(body, &found) }
  return found
}

private func gatherSections(_ element: XMLElement, _ found: inout [XMLElement]) {
  for child in element.children where child.space == .word {
    switch child.word {
    case .p: if let section = child.first(.pPr)?.first(.sectPr) { found.append(section) }
    case .sectPr: found.append(child)
    case .sdt, .sdtContent, .customXml, .ins, .moveTo: gatherSections(child, &found)
    default: break
    }
  }
}

extension FormattedSection {
  /// - Source: ECMA-376-1:2016, 17.6; a page that says nothing of itself is a letter sheet with an inch around, as word
  ///   processors have it
  init(_ element: XMLElement?) {
    let size = element?.first(.pgSz)
    let numbers = element?.first(.pgNumType)
    start = Self.start(element?.first(.type)?.string(.val))
    widthPoints = size?.points(.w) ?? 612
    heightPoints = size?.points(.h) ?? 792
    isLandscape = size?.string(.orient) == "landscape"
    margins = Margins(element?.first(.pgMar))
    grid = Grid(element?.first(.docGrid))
    columns = min(max(element?.first(.cols)?.integer(.num) ?? 1, 1), 45)
    firstPageNumber = numbers?.integer(.start)
    pageNumberFormat = numbers?.string(.fmt) ?? "decimal"
    hasFirstPageFurniture = element?.first(.titlePg)?.isOn ?? false
    furniture = []
    isVertical = ["tbRl", "tbRlV", "tb", "tbV", "btLr"].contains(element?.first(.textDirection)?.string(.val))
    paragraphs = 0..<0
  }

  private static func start(_ word: String?) -> Start {
    word.flatMap(Start.init) ?? .nextPage
  }
}

extension FormattedSection.Margins {
  init(_ element: XMLElement?) {
    func points(_ word: XMLWord, _ usual: Double) -> Double { abs(element?.points(word) ?? usual) }
    self.init(
      top: points(.top, 72), bottom: points(.bottom, 72), left: points(.left, 72), right: points(.right, 72),
      header: points(.header, 36), footer: points(.footer, 36), gutter: points(.gutter, 0))
  }
}

extension FormattedSection.Grid {
  init(_ element: XMLElement?) {
    kind =
      switch element?.string(.type) {
      case "lines": .lines
      case "linesAndChars": .linesAndCharacters
      case "snapToChars": .snapToCharacters
      default: .none
      }
    linePitchPoints = element?.points(.linePitch)
    // In parts of 4096 of a point.
    characterSpacePoints = element?.integer(.charSpace).map { Double($0) / 4096 } ?? 0
  }
}

/// The styles of a file and what follows from them; ten thousand at most, twice what word processors take.
struct StyleSheet {
  private(set) var styles: [FormattedStyle] = []
  private(set) var paragraphLayers: [ParagraphProperties] = []
  private(set) var runLayers: [RunProperties] = []
  private var elements: [XMLElement] = []
  /// Of table styles, what they say of parts of the table: read when a table uses them, as most are not used.
  private var conditions: [Int: [TableCondition: TableLayer]] = [:]
  private(set) var defaultParagraph = ParagraphProperties()
  private(set) var defaultRun = RunProperties()
  /// The East-Asian language of the defaults: `zh-CN`.
  private(set) var language: String?
  private var places: [FormattedStyle.Kind: [String: Int]] = [:]
  private var defaults: [FormattedStyle.Kind: Int] = [:]
  /// Of each style, what it is based on, root first, itself last.
  private var chains: [[Int]] = []

  init() {}

  init(_ tree: XMLTree) {
    var bases: [String?] = []
    for child in tree.root.children where child.space == .word {
      switch child.word {
      case .docDefaults: readDefaults(child)
      case .style where styles.count < 10_000: bases.append(add(child))
      default: break
      }
    }
    for (index, base) in bases.enumerated() where base != nil {
      styles[index].basedOn = base.flatMap { places[styles[index].kind]?[$0] }
    }
    chains = styles.indices.map { chain(of: $0) }
    cutCircles()
  }

  /// The place of a style by its id; the kind's default where none is named or none is found.
  func style(_ id: String?, _ kind: FormattedStyle.Kind) -> Int? {
    id.flatMap { places[kind]?[$0] } ?? defaults[kind]
  }

  /// The place of a style by its id alone.
  func named(_ id: String?, _ kind: FormattedStyle.Kind) -> Int? { id.flatMap { places[kind]?[$0] } }

  func chain(_ style: Int?) -> [Int] { style.map { chains[$0] } ?? [] }

  private mutating func readDefaults(_ element: XMLElement) {
    let run = element.first(.rPrDefault)?.first(.rPr)
    defaultRun = RunProperties(run)
    language = run?.first(.lang)?.string(.eastAsia)
    defaultParagraph = ParagraphProperties(element.first(.pPrDefault)?.first(.pPr))
  }

  /// Adds a style; the id of what it is based on.
  private mutating func add(_ element: XMLElement) -> String? {
    let id = element.string(.styleId) ?? ""
    let kind = element.string(.type).flatMap(FormattedStyle.Kind.init) ?? .paragraph
    let isDefault = element.flag(.default) ?? false
    let index = styles.count
    if places[kind, default: [:]][id] == nil { places[kind, default: [:]][id] = index }
    if isDefault && defaults[kind] == nil { defaults[kind] = index }
    styles.append(
      FormattedStyle(
        id: id, name: element.first(.name)?.string(.val) ?? id, kind: kind, basedOn: nil, isDefault: isDefault))
    elements.append(element)
    paragraphLayers.append(ParagraphProperties(element.first(.pPr)))
    runLayers.append(RunProperties(element.first(.rPr)))
    return element.first(.basedOn)?.string(.val)
  }

  /// At most 24 styles upon one another, and none twice.
  private func chain(of style: Int) -> [Int] {
    var chain: [Int] = []
    var next: Int? = style
    while let index = next, chain.count < 24, !chain.contains(index) {
      chain.append(index)
      next = styles[index].basedOn
    }
    return chain.reversed()
  }

  /// A style that is based on itself in the end is based on nothing.
  private mutating func cutCircles() {
    for index in styles.indices {
      guard let root = chains[index].first, styles[root].basedOn != nil, chains[index].count < 24 else { continue }
      styles[root].basedOn = nil
    }
  }
}

extension StyleSheet {
  /// What a table style says of a part of the table.
  struct TableLayer {
    var paragraph: ParagraphProperties
    var run: RunProperties
  }

  /// Reads what a table's style says of its parts.
  mutating func prepare(table style: Int?) {
    for style in chain(style) where conditions[style] == nil {
      var layers: [TableCondition: TableLayer] = [:]
      for part in elements[style].children where part.isNamed(.tblStylePr) {
        guard let condition = part.string(.type).flatMap(TableCondition.init) else { continue }
        layers[condition] = TableLayer(
          paragraph: ParagraphProperties(part.first(.pPr)), run: RunProperties(part.first(.rPr)))
      }
      conditions[style] = layers
    }
  }

  /// What reaches a cell, from the weakest to the strongest.
  func tableLayers(_ table: TableSetting?) -> [(layer: TableLayer, origin: FormatOrigin)] {
    guard let table else { return [] }
    return chain(table.style).flatMap { style in
      let whole = TableLayer(paragraph: paragraphLayers[style], run: runLayers[style])
      let parts = conditions[style] ?? [:]
      let used = parts.isEmpty ? [] : TableCondition.allCases.filter(table.holds).compactMap { parts[$0] }
      return ([whole] + used).map { ($0, FormatOrigin(.tableStyle, style: style)) }
    }
  }
}

/// The styles of a file and what follows from them; ten thousand at most, twice what word processors take.
struct StyleSheet {
  /// What a style itself says.
  struct Layers {
    var paragraph = ParagraphProperties()
    var run = RunProperties()
    var conditions: [TableCondition: (paragraph: ParagraphProperties, run: RunProperties)] = [:]
  }

  private(set) var styles: [FormattedStyle] = []
  private(set) var layers: [Layers] = []
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
    layers.append(Layers(element))
    return element.first(.basedOn)?.string(.val)
  }

  /// At most 64 styles upon one another, and none twice.
  private func chain(of style: Int) -> [Int] {
    var chain: [Int] = []
    var next: Int? = style
    while let index = next, chain.count < 64, !chain.contains(index) {
      chain.append(index)
      next = styles[index].basedOn
    }
    return chain.reversed()
  }

  /// A style that is based on itself in the end is based on nothing.
  private mutating func cutCircles() {
    for index in styles.indices {
      guard let root = chains[index].first, styles[root].basedOn != nil, chains[index].count < 64 else { continue }
      styles[root].basedOn = nil
    }
  }
}

extension StyleSheet.Layers {
  init(_ element: XMLElement) {
    paragraph = ParagraphProperties(element.first(.pPr))
    run = RunProperties(element.first(.rPr))
    for part in element.children where part.isNamed(.tblStylePr) {
      guard let condition = part.string(.type).flatMap(TableCondition.init) else { continue }
      conditions[condition] = (ParagraphProperties(part.first(.pPr)), RunProperties(part.first(.rPr)))
    }
  }
}

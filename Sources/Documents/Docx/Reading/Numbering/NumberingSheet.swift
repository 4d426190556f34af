/// The automatic numberings of a file.
struct NumberingSheet {
  /// A numbering as paragraphs name it.
  struct Instance {
    /// What it counts with; several may share one.
    var definition: Int
    var startOverrides: [Int: Int] = [:]
    var levelOverrides: [Int: NumberingLevel] = [:]
  }

  private struct Definition {
    var levels: [Int: NumberingLevel] = [:]
    /// Defined by the numbering style of this name.
    var link: String?
    var styleName: String?
  }

  private var definitions: [Int: Definition] = [:]
  private(set) var instances: [Int: Instance] = [:]

  init() {}

  init(_ tree: XMLTree) {
    for child in tree.root.children where child.space == .word {
      switch child.word {
      case .abstractNum: addDefinition(child)
      case .num: addInstance(child)
      default: break
      }
    }
    followLinks()
  }

  /// A level of a numbering; of a style's, the one that names the style. `nil`: no such numbering or level.
  func level(_ number: Int, _ level: Int, style: String? = nil) -> NumberingLevel? {
    levelIndex(number, level, style: style).flatMap { self[number, $0] }
  }

  /// The place of the level that a paragraph style's numbering means.
  func levelIndex(_ number: Int, _ level: Int, style: String?) -> Int? {
    guard let instance = instances[number] else { return nil }
    guard let style, let levels = definitions[instance.definition]?.levels else { return level }
    return levels.filter { $0.value.style == style }.keys.min() ?? level
  }

  subscript(number: Int, level: Int) -> NumberingLevel? {
    guard let instance = instances[number] else { return nil }
    return instance.levelOverrides[level] ?? definitions[instance.definition]?.levels[level]
  }

  private mutating func addDefinition(_ element: XMLElement) {
    guard let id = element.integer(.abstractNumId), definitions[id] == nil else { return }
    var definition = Definition()
    for child in element.children where child.space == .word {
      switch child.word {
      case .lvl: if let at = Self.index(child) { definition.levels[at] = NumberingLevel(child) }
      case .numStyleLink: definition.link = child.string(.val)
      case .styleLink: definition.styleName = child.string(.val)
      default: break
      }
    }
    definitions[id] = definition
  }

  private mutating func addInstance(_ element: XMLElement) {
    guard let id = element.integer(.numId), let definition = element.first(.abstractNumId)?.integer(.val),
      instances[id] == nil
    else { return }
    var instance = Instance(definition: definition)
    for child in element.children where child.isNamed(.lvlOverride) {
      guard let at = Self.index(child) else { continue }
      if let start = child.first(.startOverride)?.integer(.val) {
        instance.startOverrides[at] = min(max(start, 0), 1_000_000)
      }
      if let level = child.first(.lvl) { instance.levelOverrides[at] = NumberingLevel(level) }
    }
    instances[id] = instance
  }

  private static func index(_ element: XMLElement) -> Int? {
    element.integer(.ilvl).flatMap { (0...8).contains($0) ? $0 : nil }
  }

  /// A definition that points to a numbering style takes the levels of the definition that the style is made of.
  private mutating func followLinks() {
    var byStyle: [String: [Int: NumberingLevel]] = [:]
    for definition in definitions.values {
      if let name = definition.styleName, !definition.levels.isEmpty { byStyle[name] = definition.levels }
    }
    for (id, definition) in definitions where definition.levels.isEmpty {
      if let levels = definition.link.flatMap({ byStyle[$0] }) { definitions[id]?.levels = levels }
    }
  }
}

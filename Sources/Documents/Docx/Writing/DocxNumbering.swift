/// `word/numbering.xml` in the making: the headings' list of levels, and one instance for each list of the text.
///
/// The program counts by itself, so that a person who adds a heading gets its number. Where its count would not give the
/// number that the document has, a new instance starts at that number; where no count can, the number is written as words.
struct DocxNumbering {
  /// What an item's first paragraph carries.
  struct Item {
    let properties: String
  }

  /// What a heading carries.
  struct Number {
    let properties: String?
    /// Words to be written before the heading's own. `nil`: the program counts.
    let literal: String?
  }

  let template: DocxTemplate
  let isChinese: Bool
  private(set) var instances: [Instance] = []
  /// Of the headings by level, from 1 at index 0, as the program counts them.
  private var counters = [0, 0, 0, 0]
  /// The instance that headings of a level are counted by; 1 is that of the styles.
  private var headingInstances = [1, 1, 1, 1]
  private var depth = 0

  struct Instance {
    let abstract: Int
    let level: Int
    let start: Int
  }

  init(_ template: DocxTemplate, isChinese: Bool) {
    self.template = template
    self.isChinese = isChinese
  }

  mutating func number(of heading: Heading) -> Number {
    let kind = template.profile.headingNumber(heading.level)
    guard (1...4).contains(heading.level), kind != .none, heading.style == nil else {
      return Number(properties: nil, literal: heading.number)
    }
    guard let number = heading.number else { return Number(properties: uncounted(heading.level), literal: nil) }
    let level = heading.level - 1
    guard let value = value(of: number, kind, near: counters[level] + 1) else {
      return Number(properties: uncounted(heading.level), literal: number)
    }
    if value != counters[level] + 1 { headingInstances[level] = add(abstract: 0, level: level, start: value) }
    counters[level] = value
    for deeper in (level + 1)..<max(4, level + 1) {
      counters[deeper] = 0
      headingInstances[deeper] = 1
    }
    let instance = headingInstances[level]
    return Number(properties: instance == 1 ? nil : DocxNumbering.properties(level, instance), literal: nil)
  }

  /// An instance for the list, one level deeper than the list that it stands in.
  mutating func begin(_ list: List) -> Item {
    let level = min(depth, 8)
    depth += 1
    let abstract = 1 + (List.Marker.allCases.firstIndex(of: list.marker) ?? 0)
    return Item(properties: DocxNumbering.properties(level, add(abstract: abstract, level: level, start: list.start)))
  }

  mutating func end() { depth -= 1 }

  /// Instance 1 is the styles' own.
  private mutating func add(abstract: Int, level: Int, start: Int) -> Int {
    instances.append(Instance(abstract: abstract, level: level, start: start))
    return instances.count + 1
  }

  /// The value whose printed form the number is: first the one that comes next, then any that a document can have.
  private func value(of number: String, _ kind: LayoutProfile.HeadingNumber, near next: Int) -> Int? {
    let suffix = isChinese ? "" : " "
    return ([next] + Array(1...200)).first { kind.text($0).map { $0 + suffix } == number }
  }

  private static func properties(_ level: Int, _ instance: Int) -> String {
    "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(instance)\"/></w:numPr>"
  }

  /// Counted by nothing, though the style is. The indent is said again: LibreOffice takes it away with the number.
  private func uncounted(_ level: Int) -> String {
    let indent = template.profile.style(.heading(level)).map {
      DocxStyles(profile: template.profile, grid: template.grid).indent($0).markup
    }
    return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>" + (indent ?? "")
  }
}

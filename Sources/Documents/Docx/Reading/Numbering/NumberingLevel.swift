/// One level of an automatic numbering.
struct NumberingLevel {
  var start = 1
  /// `chineseCounting`, `decimal`, as the file says it.
  var format = "decimal"
  /// `%1、`: a level's number stands for each `%` with its digit.
  var pattern = ""
  var suffix = "\t"
  /// All numbers in Arabic digits.
  var isLegal = false
  /// Begins anew after this level, from 1; 0 never; `nil`: after every level above.
  var restart: Int?
  /// The paragraph style that it belongs to.
  var style: String?
  var paragraph = ParagraphProperties()
  var run = RunProperties()
}

extension NumberingLevel {
  init(_ element: XMLElement) {
    for child in element.children where child.space == .word {
      switch child.word {
      case .start: start = min(max(child.integer(.val) ?? 1, 0), 1_000_000)
      case .numFmt: format = child.string(.val) ?? "decimal"
      case .lvlText: pattern = String((child.string(.val) ?? "").prefix(200))
      case .suff: suffix = Self.suffix(child.string(.val))
      case .isLgl: isLegal = child.isOn
      case .lvlRestart: restart = child.integer(.val)
      case .pStyle: style = child.string(.val)
      case .pPr: paragraph = ParagraphProperties(child)
      case .rPr: run = RunProperties(child)
      default: break
      }
    }
  }

  private static func suffix(_ word: String?) -> String {
    switch word {
    case "nothing": ""
    case "space": " "
    default: "\t"
    }
  }
}

/// What can be wrong with a text.
enum MarkdownFault: String, CaseIterable {
  case attribute, captionWithoutTable, citation, citationSystem, command, controlCharacter, data, dataEmpty, date,
    drawing, emptyHeading
  case figureDescription, figureInLine, footnoteTwice, footnoteUndefined, footnoteUnused, footnoteWithin, frontMatterKey
  case frontMatterLine, headingLevel, headingSpace, link, listDepth, listNumber, mergeShape, mergeWithoutCell, reference
  case styleName, styleUnclosed, styleUnopened, tableColumns, tableWidth, tooMany, unclosed, unclosedComment
  case unclosedFrontMatter, width

  /// `markdown.figure-in-line`
  var code: String {
    "markdown." + rawValue.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }

  var severity: Finding.Severity {
    switch self {
    case .dataEmpty: .note
    case .controlCharacter, .emptyHeading, .figureDescription, .footnoteUnused, .headingSpace, .link, .listNumber:
      .warning
    default: .fault
    }
  }

  var message: Bilingual {
    let (zh, en) = words
    return Bilingual(zh: zh, en: en)
  }
}

extension Finding {
  init(_ fault: MarkdownFault, at place: SourcePlace?, found: String? = nil, expected: String? = nil) {
    self.init(
      fault.code, fault.severity, at: Place(source: place), found: found.map { String($0.prefix(60)) },
      expected: expected,
      fault.message)
  }
}

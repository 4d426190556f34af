extension LayoutProfile {
  /// What a profile file may hold; docs/reference/layout-profiles.md says what each key means.
  static let shape: JSONShape = .object(
    [
      "id": .text, "name": .object(["zh": .text, "en": .text]), "standard": .text, "page": page, "grid": grid,
      "styles": .map(style), "cells": cells, "headingNumbers": .list(.choice(headingWords)),
      "pageNumber": pageNumberShape,
      "citations": .choice(CitationSystem.allCases.map(\.rawValue)), "fonts": .map(chain), "clauses": .map(.text),
    ], optional: ["cells": .null, "pageNumber": .null, "citations": .null, "clauses": .null])

  private static let millimetres: JSONShape = .number(0...2000)
  private static let points: JSONShape = .number(1...400)
  private static let characters: JSONShape = .number(-40...40)

  private static let page: JSONShape = .object(
    [
      "widthMillimetres": .number(40...2000), "heightMillimetres": .number(40...2000), "topMillimetres": millimetres,
      "bottomMillimetres": millimetres, "leftMillimetres": millimetres, "rightMillimetres": millimetres,
      "toleranceMillimetres": .number(0...50), "clause": .text,
    ], optional: ["toleranceMillimetres": .number(1), "clause": .null])

  private static let grid: JSONShape = .object(
    [
      "linesPerPage": .count(1...400), "charactersPerLine": .count(1...400), "linePitchPoints": points,
      "characterPitchPoints": points, "clause": .text,
    ], optional: ["clause": .null])

  private static let style: JSONShape = .object(
    [
      "font": .text, "sizePoints": points, "isBold": .bool,
      "alignment": .choice(["start", "centre", "end", "justified", "distributed"]),
      "firstLineIndentCharacters": characters, "hangingIndentCharacters": characters,
      "leftIndentCharacters": characters, "linePitchPoints": points, "linesBefore": .number(0...40),
      "linesAfter": .number(0...40), "isOnGrid": .bool, "keepsWithNext": .bool, "clause": .text,
    ],
    optional: [
      "isBold": .bool(false), "alignment": .text("justified"), "firstLineIndentCharacters": .number(0),
      "hangingIndentCharacters": .number(0), "leftIndentCharacters": .number(0), "linePitchPoints": .null,
      "linesBefore": .number(0), "linesAfter": .number(0), "isOnGrid": .bool(true), "keepsWithNext": .bool(false),
      "clause": .null,
    ])

  private static let cells: JSONShape = .object(
    [
      "sideMillimetres": .number(0...20), "aboveMillimetres": .number(0...20), "belowMillimetres": .number(0...20),
    ],
    optional: ["sideMillimetres": .number(1.5), "aboveMillimetres": .number(0), "belowMillimetres": .number(0)])

  private static let pageNumberShape: JSONShape = .object(
    [
      "pattern": .text, "font": .text, "sizePoints": points, "isOuter": .bool, "belowMillimetres": millimetres,
      "clause": .text,
    ], optional: ["isOuter": .bool(false), "clause": .null])

  private static let chain: JSONShape = .object(
    ["prescribed": .list(.text), "standIns": .list(.text), "latin": .list(.text)],
    optional: ["standIns": .list([]), "latin": .list([])])

  private static let headingWords = [
    "ideographic", "ideographicParenthesised", "decimal", "decimalParenthesised", "none",
  ]
}

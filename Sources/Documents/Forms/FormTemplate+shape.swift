extension FormTemplate {
  /// What a form file may hold; docs/reference/forms.md says what each key means.
  static let shape: JSONShape = .object(
    [
      "id": .text, "name": bilingual, "edition": .text, "comment": .text, "choiceLists": .map(.list(.text)),
      "fields": .list(field),
      "pages": .list(
        .object(["blocks": .list(block), "leastRowHeight": rowHeight], optional: ["leastRowHeight": .null])),
      "annex": .object(["note": .text, "rowsNote": .text, "title": .text]),
    ], optional: ["edition": .null, "comment": .null, "choiceLists": .object([:])])

  private static let bilingual: JSONShape = .object(["zh": .text, "en": .text])
  private static let count: JSONShape = .count(0...1000)

  private static let field: JSONShape = .object(
    [
      "id": .text, "label": .text, "name": bilingual, "kind": .choice(Kind.allCases.map(\.rawValue)),
      "choices": .list(.text), "choiceList": .text, "allowsOtherChoice": .bool, "marking": marking,
      "isRequired": .bool, "requiredWhen": .object(["field": .text, "is": .text]), "group": .text,
      "filledBy": .choice(["applicant", "person"]), "blankCharacters": count, "isUnderlined": .bool,
      "maximumCharacters": .count(1...100_000), "columns": .list(.text), "emptyRows": count, "growsRows": .bool,
      "maximumRows": count,
    ],
    optional: [
      "choices": .null, "choiceList": .null, "allowsOtherChoice": .bool(false), "marking": .null,
      "isRequired": .bool(false), "requiredWhen": .null, "group": .null, "filledBy": .text("applicant"),
      "blankCharacters": .number(0), "isUnderlined": .bool(false), "maximumCharacters": .null, "columns": .null,
      "emptyRows": .number(1), "growsRows": .bool(true), "maximumRows": .null,
    ])

  private static let marking: JSONShape = .object(
    ["tick": .choice(["crossed", "check", "checkedBox"]), "beforeTick": .text, "between": .text],
    optional: ["beforeTick": .text(""), "between": .text(" ")])

  private static let align: JSONShape = .choice(["start", "centre", "end", "justified", "distributed"])

  private static let block: JSONShape = .object(
    ["text": .text, "heading": .count(0...4), "style": .text, "align": align, "table": table],
    optional: ["text": .null, "heading": .null, "style": .null, "align": .null, "table": .null])

  private static let table: JSONShape = .object(
    ["columns": .list(.number(1...2000)), "rules": .choice(["all", "none"]), "rows": .list(row)],
    optional: ["rules": .text("all")])

  private static let row: JSONShape = .object(
    [
      "height": rowHeight, "isExact": .bool, "maximumHeight": rowHeight, "repeat": .text, "cells": .list(cell),
    ], optional: ["height": .null, "isExact": .bool(false), "maximumHeight": .null, "repeat": .null])

  private static let rowHeight: JSONShape = .number(1...2000)

  private static let cell: JSONShape = .object(
    [
      "text": .text, "lines": .list(.object(["text": .text, "style": .text, "align": align], optional: optionalLine)),
      "span": .count(1...100), "rows": .count(1...1000), "isUpright": .bool,
      "vertical": .choice(["top", "middle", "bottom"]), "align": align, "style": .text, "isRuledBelow": .bool,
    ],
    optional: [
      "text": .null, "lines": .null, "span": .number(1), "rows": .number(1), "isUpright": .bool(false),
      "vertical": .text("middle"), "align": .null, "style": .null, "isRuledBelow": .bool(true),
    ])

  private static let optionalLine: [String: JSONValue] = ["style": .null, "align": .null]
}

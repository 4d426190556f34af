import Documents
import Foundation
import Testing

/// A form file that is wrong: every fault at once, each with its key path.
@Suite struct FormReadingTests {
  @Test func `a small form is read`() { check(small, expect: []) }

  @Test func `not JSON at all`() { check("{", expect: ["fault form.not-json "]) }

  @Test func `keys that are not of a form, kinds that are wrong, words that are unknown, all at once`() {
    check(
      small.replacing(#""label": "姓名""#, with: #""lable": "姓名", "isRequired": "yes""#)
        .replacing(#""kind": "date""#, with: #""kind": "day""#).replacing(#""span": 2"#, with: #""span": 0"#),
      expect: [
        "fault form.wrong-kind fields[0].isRequired: a text, not true or false",
        "fault form.missing-key fields[0].label", "fault form.unknown-key fields[0].lable: lable",
        "fault form.unknown-word fields[1].kind: day, not fixed, text, long-text, choice, date, month, number, rows, signature, seal",
        "fault form.out-of-range pages[0].blocks[1].table.rows[1].cells[0].span: 0, not 1–100",
      ])
  }

  @Test func `ids that lead nowhere, fields without a place, a row that does not fill the table`() {
    check(
      small.replacing("{P1}", with: "{P7}").replacing(#""span": 2"#, with: #""span": 3"#)
        .replacing("见附页{n}", with: "见附页"),
      expect: [
        "fault form.dangling-field pages[0].blocks[1].table.rows[0].cells[1].text: P7",
        "fault form.not-placed-once fields[0]: 0", "fault form.unfilled-row pages[0].blocks[1].table.rows[1]: 3",
        "fault form.no-annex-number annex.note: 见附页",
        "fault form.no-annex-number annex.rowsNote: 其余见附页",
      ])
  }

  @Test func `a field that stands twice, a count that is not whole`() {
    check(
      small.replacing(#""id": "P2""#, with: #""id": "P1""#),
      expect: [
        "fault form.duplicate-field fields[1].id: P1",
        "fault form.dangling-field pages[0].blocks[1].table.rows[1].cells[0].text: P2",
      ])
    check(
      small.replacing(#""span": 2"#, with: #""span": 1.5"#),
      expect: [
        "fault form.not-whole pages[0].blocks[1].table.rows[1].cells[0].span: 1.5, not 1–100"
      ])
  }

  @Test func `a form is written and read again as the same`() throws {
    let form = try closingForm()
    let again = FormTemplate.read(json: try JSONEncoder().encode(form))
    #expect(again.template == form)
  }
}

private func check(_ json: String, expect: [String], at place: SourceLocation = #_sourceLocation) {
  let (template, findings) = FormTemplate.read(json: Data(json.utf8))
  #expect(findings.map(words) == expect, sourceLocation: place)
  #expect((template == nil) == !expect.isEmpty, sourceLocation: place)
}

private let small = """
  {
    "id": "small", "name": { "zh": "小表", "en": "Small form" },
    "fields": [
      { "id": "P1", "label": "姓名", "name": { "zh": "姓名", "en": "Name" }, "kind": "text" },
      { "id": "P2", "label": "日期", "name": { "zh": "日期", "en": "Day" }, "kind": "date" }
    ],
    "pages": [
      { "blocks": [
        { "text": "小表", "style": "form-title" },
        { "table": { "columns": [20, 60], "rows": [
          { "cells": [{ "text": "姓名" }, { "text": "{P1}" }] },
          { "cells": [{ "text": "{P2}", "span": 2 }] }
        ] } }
      ] }
    ],
    "annex": { "note": "见附页{n}", "rowsNote": "其余见附页{n}", "title": "附页{n}　{name}" }
  }
  """

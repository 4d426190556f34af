import Documents
import Foundation
import Testing

/// What becomes of answers: printed in the form's own way, and everything that is wrong with them said at once.
@Suite struct FormAnswerTests {
  @Test func `a filled form`() throws {
    let (document, findings) = try closingDocument(.sample, blank: false)
    try expectForm(formTable(document), "closing-application-filled.txt")
    #expect(
      findings.map(words) == [
        "note form.for-a-person B04", "note form.for-a-person B05", "note form.for-a-person E01",
        "note form.for-a-person E02", "note form.for-a-person E03", "note form.for-a-person E04",
        "note form.for-a-person G04", "note form.for-a-person G05", "note form.for-a-person H01",
        "note form.for-a-person H02",
      ])
  }

  @Test func `too many people and too long a text: rows grow, then an annex`() throws {
    let (document, findings) = try closingDocument(.tooMuch, blank: false)
    try expectForm(formTable(document), "closing-application-annexes.txt")
    #expect(
      findings.filter { $0.code != "form.for-a-person" }.map(words) == [
        "warning form.too-long D04: 192, not 66", "note form.left-open D16",
        "warning form.too-many-rows D35: 13, not 10",
      ])
    #expect(document.sections.count == 7)
  }

  @Test func `whatever is answered, no row of a table is broken`() throws {
    let form = try closingForm()
    let layout = try closingLayout()
    for count in 0...14 {
      for other in [0, 1, 4, 5, 10, 11] {
        let rows = { (id: String, n: Int) in FormAnswers.Value.rows((0..<n).map { [id: "示例成员\($0)"] }) }
        let answers = FormAnswers(["D30": rows("D31", count), "D35": rows("D36", other)])
        for case .table(let table) in form.document(answers: answers, blank: true, profile: layout).document.sections
          .flatMap(\.blocks)
        {
          #expect(isWhole(table), "\(count) and \(other) people")
        }
      }
    }
  }

  @Test(arguments: [
    ("A99", "x", "fault form.unknown-field A99"), ("D31", "x", "fault form.unknown-field D31"),
    ("A18", "2025-13", "fault form.bad-date A18: 2025-13, not 2025-06"),
    ("A18", "2025-06-01", "fault form.bad-date A18: 2025-06-01, not 2025-06"),
    ("B05", "2025-02-29", "fault form.bad-date B05: 2025-02-29, not 2025-06-18"),
    ("D03", "是", "fault form.unknown-choice D03: 是, not A、是、B、否"),
    ("D13", "汉", "fault form.unknown-choice D13: 汉, not 汉族"),
    ("D13", "天上", "fault form.unknown-choice D13: 天上"),
    ("A04", "专项项目", "warning form.unknown-choice A04: 专项项目, not 一般课题"),
    ("B04", "示例姓名", "fault form.by-hand B04"), ("H01", "公章", "fault form.by-hand H01"),
    ("D30", "示例姓名", "fault form.rows-wanted D30"),
  ])
  func `one wrong answer`(id: String, answer: String, expected: String) throws {
    let (_, findings) = try closingDocument(FormAnswers([id: .text(answer)]), blank: true)
    #expect(findings.map(words) == [expected])
  }

  @Test func `what is required is missed, in the order of the form`() throws {
    let (_, findings) = try closingDocument(FormAnswers(["D03": .text("A、是")]), blank: false)
    #expect(
      findings.filter { $0.severity == .fault }.compactMap(\.place.part) == [
        "A03", "A04", "A15", "A16", "A17", "A18", "D01", "D02", "D04", "D05", "D06", "D07", "D08",
      ])
  }

  @Test func `one answer about the former head asks for the others`() throws {
    let (_, findings) = try closingDocument(FormAnswers(["D11": .text("示例姓名")]), blank: false)
    let missing = findings.filter { $0.severity == .fault }.compactMap(\.place.part).filter { $0 > "D10" }
    #expect(missing == (12...19).map { "D\($0)" })
  }

  @Test func `a row that is not whole, and one that is not of the form`() throws {
    let answers = FormAnswers([
      "D30": .rows([["D31": "示例成员"], [:], ["D31": "乙", "D32": "单位", "D33": "讲师", "D34": "0", "D36": "x"]])
    ])
    let (_, findings) = try closingDocument(answers, blank: true)
    #expect(
      findings.map(words) == [
        "fault form.missing-required D30[1].D32", "fault form.missing-required D30[1].D33",
        "fault form.missing-required D30[1].D34", "fault form.unknown-field D36",
      ])
  }

  /// The box of D04 is 45.5 mm wide and grows to 33 mm: six lines of eleven characters.
  @Test func `what a box holds is measured: a full one stands in its cell, one character more in the annex`() throws {
    for (count, sections) in [(66, 5), (67, 6)] {
      let text = String(repeating: "字", count: count)
      let (document, findings) = try closingDocument(FormAnswers(["D04": .text(text)]), blank: true)
      #expect(document.sections.count == sections)
      #expect(findings.map(words) == (sections == 5 ? [] : ["warning form.too-long D04: 67, not 66"]))
    }
  }

  @Test func `of two opinions in one box the longer goes to the annex`() throws {
    let long = FormAnswers(["E01": .text("无。"), "E02": .text(String(repeating: "字", count: 400))])
    let (document, findings) = try closingDocument(long, blank: true)
    #expect(findings.map(words) == ["warning form.too-long E02: 400, not 153"])
    #expect(formTable(document).contains("无。 / 见附页1"))
  }

  @Test func `long names make rows grow, and the others give way: part one stays on its page`() throws {
    let layout = try closingLayout()
    let (document, _) = try closingDocument(.longNames, blank: false)
    #expect(document.typeset(profile: layout, fonts: testFonts()).pages.count == 5)
  }

  @Test func `answers are plain JSON`() throws {
    let json = #"{"A16":"示例姓名","D16":null,"D30":[{"D31":"示例成员"}]}"#
    let answers = try JSONDecoder().decode(FormAnswers.self, from: Data(json.utf8))
    #expect(answers.values == ["A16": .text("示例姓名"), "D16": .leftOpen, "D30": .rows([["D31": "示例成员"]])])
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(answers), as: UTF8.self) == json)
  }
}

/// Every place of the table is covered by one cell.
private func isWhole(_ table: Table) -> Bool {
  var below = Array(repeating: 0, count: table.columns.count)
  for row in table.rows {
    var column = 0
    for cell in row.cells {
      while column < below.count, below[column] > 0 { column += 1 }
      guard column + cell.columnSpan <= below.count else { return false }
      for place in column..<(column + cell.columnSpan) {
        guard below[place] == 0 else { return false }
        below[place] = cell.rowSpan
      }
    }
    guard below.allSatisfy({ $0 > 0 }) else { return false }
    below = below.map { $0 - 1 }
  }
  return below.allSatisfy { $0 == 0 }
}

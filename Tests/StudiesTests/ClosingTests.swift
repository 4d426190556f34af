import CityModel
import Documents
import Testing

@testable import Studies

/// Promised against delivered, and what is said of each difference.
@Suite struct ClosingTests {
  @Test("how many characters a text has, as word processors count them")
  func counted() {
    let counts = ["", " \n\t", "宜居", "宜居，好。", "GDP 2024", "PM2.5浓度", "a b　c", "约63.5%。"].map(countedCharacters)
    #expect(counts == [0, 0, 2, 5, 2, 3, 3, 3])
  }

  @Test("what is kept, what differs, what cannot be compared")
  func balance() {
    check(
      promised: StudyPromise(form: "研究报告", characters: 500, due: Period("2026-03"), people: ["甲", "乙"]),
      delivered: StudyDelivery(form: "专著", finished: Period("2026-04-01"), people: ["乙", "甲"]), characters: 499,
      expect: """
        form 研究报告 → 专著: unapproved
        length 不少于500字 → 499字: unapproved
        time 2026年3月 → 2026年4月1日: unapproved
        people 甲、乙 → 乙、甲: kept
        study.difference-unapproved study.difference-unapproved study.difference-unapproved
        """)
    check(
      promised: StudyPromise(characters: 500, due: Period("2026")),
      delivered: StudyDelivery(finished: Period("2026-12-31")),
      characters: 500,
      expect: """
        form ? → ?: open
        length 不少于500字 → 500字: kept
        time 2026年 → 2026年12月31日: kept
        people ? → ?: open
        study.promise-open study.promise-open
        """)
  }

  @Test("a difference needs an approval, and the form has to state it")
  func approved() throws {
    let approved = StudyChange(of: .time, field: "new-time", approved: try #require(CalendarDay("2026-02-10")))
    let promised = StudyPromise(form: "报告", characters: 1, due: Period("2026-03"), people: ["甲"])
    let delivered = StudyDelivery(form: "报告", finished: Period("2026-05"), people: ["甲"])
    for (answers, code) in [([:], "study.change-not-stated"), (["new-time": .text("2026-05")], "")]
      as [([String: StudyApplication.Answer], String)]
    {
      check(
        promised: promised, delivered: delivered, characters: 2, changes: [approved], answers: answers,
        expect: """
          form 报告 → 报告: kept
          length 不少于1字 → 2字: kept
          time 2026年3月 → 2026年5月: approved 2026-02-10
          people 甲 → 甲: kept
          \(code)
          """)
    }
  }

  @Test("a title or a number that the form states otherwise than the report is named with the form's field")
  func titles() throws {
    let form = FormKeys(try pack().documents["closing-application.json"])
    var text = StudyText(markdown: "---\ntitle: 示例研究\n---\n# 示例研究\n\n立项编号：EX26YB002\n")
    text.add(
      StudyApplication(
        form: "closing-application", answers: ["title": .text("示例的研究"), "number": .text("EX26YB001")],
        promised: StudyPromise(), delivered: StudyDelivery(), changes: []), form)
    let found = checkStudyText(text, against: try bazhongBook())
    #expect(found.map(\.code) == ["study.title-differs", "study.title-differs"])
    #expect(found.map { $0.place.part ?? $0.place.quote } == ["EX26YB002", "application.yaml: title"])
  }

  @Test("the example's study closes: its report has no fault, its change is approved and stated")
  func example() throws {
    let town = try pack()
    let closed = ClosedStudy(try #require(town.study("EX26YB001")), in: ReportNames(town))
    #expect(closed.findings.filter { $0.severity == .fault } == [])
    #expect(closed.title == "示例市宜居状况研究（虚构）")
    #expect(closed.report.document.plainText().contains("地表水环境质量标准"))
    #expect(closed.report.sentences.allSatisfy { $0.state(closed.study.confirmations) == .confirmed })
  }

  private func check(
    promised: StudyPromise, delivered: StudyDelivery, characters: Int, changes: [StudyChange] = [],
    answers: [String: StudyApplication.Answer] = [:], expect: String, at place: SourceLocation = #_sourceLocation
  ) {
    let application = StudyApplication(
      form: "f", answers: answers, promised: promised, delivered: delivered, changes: changes)
    let balance = closingBalance(of: application, characters: characters)
    let lines = balance.map { "\($0.subject) \($0.promised ?? "?") → \($0.delivered ?? "?"): \(word($0.state))" }
    let codes = closingFindings(balance, application).map(\.code).joined(separator: " ")
    #expect((lines + [codes]).joined(separator: "\n") == expect, sourceLocation: place)
  }

  private func word(_ state: ClosingBalance.State) -> String {
    switch state {
    case .kept: "kept"
    case .open: "open"
    case .unapproved: "unapproved"
    case .approved(let day): "approved \(day)"
    }
  }
}

import CityModel
import Documents
import Testing

@testable import Studies

/// When a sentence has to be read again by its author, and when not.
@Suite struct StaleTests {
  private let report = "森林覆盖率为{{E01.value}}。人口{{E03.number}}人，多于{{E04.number}}人！没有数据的一句。"

  @Test("nothing is confirmed at first; after confirming nothing is left to say")
  func confirming() throws {
    let names = ReportNames(try pack())
    let fresh = bind(study(report), to: names)
    #expect(fresh.sentences.map(\.text) == ["森林覆盖率为63%。", "人口651534人，多于345728人！"])
    #expect(findings(fresh) == ["1:7 note study.unconfirmed", "1:23 note study.unconfirmed"])
    let read = confirmations(fresh.sentences, line: nil, kept: [])
    #expect(read.map(\.reference) == ["E01", "E03", "E04"])
    #expect(findings(bind(study(report, confirmed: read), to: names)).isEmpty)
  }

  @Test(
    "a value, a unit or a period that changes makes the sentence stale, though only the value is printed",
    arguments: [
      ("E01,forest-cover,990100,2022-12-31,=,63,", "E01,forest-cover,990100,2022-12-31,=,64,"),
      ("E01,forest-cover,990100,2022-12-31,=,63,", "E01,forest-cover,990100,2023-12-31,=,63,"),
      ("E01,forest-cover,990100,2022-12-31,=,63,", "E01,forest-cover,990100,2022-12-31,>,63,"),
    ])
  func stale(before: String, after: String) throws {
    let read = confirmations(bind(study(report), to: ReportNames(try pack())).sentences, line: nil, kept: [])
    let changed = try pack(["observations/study.csv": observations.replacing(before, with: after)])
    let bound = bind(study(report, confirmed: read), to: ReportNames(changed))
    #expect(findings(bound) == ["1:7 fault study.stale"])
    let finding = try #require(bound.findings.first { $0.code == "study.stale" })
    #expect(finding.found == "63%（2022年末）" && finding.expected != finding.found)
    let again = confirmations(bound.sentences, line: nil, kept: read)
    #expect(findings(bind(study(report, confirmed: again), to: ReportNames(changed))).isEmpty)
  }

  @Test("moving a sentence keeps its confirmation, rewording it does not; white space is nothing")
  func rewording() throws {
    let names = ReportNames(try pack())
    let read = confirmations(bind(study(report), to: names).sentences, line: nil, kept: [])
    let moved = "没有数据的一句。\n\n人口{{E03.number}}人，\n多于{{E04.number}}人！\n\n- 森林覆盖率为{{E01.value}}。"
    #expect(findings(bind(study(moved, confirmed: read), to: names)).isEmpty)
    let reworded = report.replacing("多于", with: "远多于")
    #expect(findings(bind(study(reworded, confirmed: read), to: names)) == ["1:23 note study.unconfirmed"])
  }

  @Test("one line can be confirmed by itself, and what the report no longer says is dropped")
  func oneLine() throws {
    let names = ReportNames(try pack())
    let two = bind(study("甲{{E01}}。\n\n乙{{E03}}。"), to: names)
    let gone = StudyConfirmation(sentence: "0000000000000000", reference: "E01", words: "1")
    let read = confirmations(two.sentences, line: 3, kept: [gone])
    #expect(read.map(\.reference) == ["E03"])
    #expect(confirmations(two.sentences, line: 1, kept: read).map(\.reference) == ["E01", "E03"])
  }

  @Test("what is written is read back by the loader, open places and marks too")
  func written() throws {
    let names = ReportNames(try pack())
    let read =
      confirmations(bind(study("甲{{Q2}}、{{E01}}。"), to: names).sentences, line: nil, kept: [])
      + [StudyConfirmation(sentence: "ab", reference: "E01", words: "1,\"2\"")]
    let again = try pack(["studies/EX26YB001/confirmed.csv": csv(read)])
    #expect(again.study("EX26YB001")?.confirmations == read)
  }

  @Test("a confirmation says when and by whom, and one from before that was written down is as good")
  func whenAndWho() throws {
    let names = ReportNames(try pack())
    let sentences = bind(study("甲{{E01}}。"), to: names).sentences
    let read = confirmations(sentences, line: nil, kept: [], on: CalendarDay("2026-11-24"), by: "课题组, 张")
    #expect(csv(read).hasSuffix(",63%（2022年末）,2026-11-24,\"课题组, 张\"\n"))
    let again = try pack(["studies/EX26YB001/confirmed.csv": csv(read)])
    #expect(again.study("EX26YB001")?.confirmations == read)
    let older = "sentence,reference,words\n\(read[0].sentence),E01,63%（2022年末）\n"
    let before = try #require(try pack(["studies/EX26YB001/confirmed.csv": older]).study("EX26YB001")?.confirmations)
    #expect(before.map(\.on) == [nil] && before.map(\.by) == [nil])
    #expect(findings(bind(study("甲{{E01}}。", confirmed: before), to: names)).isEmpty)
  }

  @Test("problems, causes and measures that are not treated are named once a kind")
  func untreated() throws {
    let bound = bind(study("{{P1.1}}。<!-- treats C1.1, M1.2 -->"), to: ReportNames(try pack()))
    let untreated = bound.findings.filter { $0.code == "study.untreated" }
    #expect(untreated.map(\.found) == ["P1.2", "M1.1"])
  }

  private let observations = """
    id,indicator,region,period,relation,value,source,derived,note_zh,note_en
    E01,forest-cover,990100,2022-12-31,=,63,study,,,
    E03,population,990101,2020-11-01,=,651534,bulletin,,,
    E04,population,990102,2020-11-01,=,345728,bulletin,,,
    E06,area,990101,,=,1407,copy,,,
    E09,water-class,E-SECTION,2023-01..2023-06,occasionally,Ⅳ,study,,,

    """
}

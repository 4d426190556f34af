import CityModel
import Documents
import Foundation
import Testing

@testable import Studies

/// The sample report says all that its study says, and what is wrong with it is known.
@Suite struct BazhongReportTests {
  private static let city = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "../../cities/bazhong").standardized

  private let pack: Pack
  private let closed: ClosedStudy

  init() throws {
    let files = try #require(PackFiles.folder(Self.city).value)
    pack = try #require(loadPack(files).value)
    let study = try #require(pack.study("BZ25YB012"))
    closed = ClosedStudy(study, in: ReportNames(pack))
  }

  @Test("every fact, count and target of the study, and every entry of its form, is referred to by its name")
  func allIsBound() {
    let facts = pack.observations.filter { pack.source($0.source)?.grade == .study }.map(\.id.text)
    let targets = pack.measures.flatMap(\.targets).map(\.id)
    let names = [facts, pack.checks.map(\.id), targets, pack.formRules.map(\.id)]
    #expect(names.map(\.count) == [21, 12, 7, 7])
    #expect(names.joined().filter { !closed.report.named.contains($0) } == [])
  }

  @Test("every problem, cause and measure is treated, every sentence with a figure confirmed, and nothing is a fault")
  func nothingIsLeftOut() {
    let said = Set(closed.findings.map(\.code))
    #expect(said.isDisjoint(with: ["study.untreated", "study.unconfirmed", "study.stale"]))
    #expect(closed.findings.filter { $0.severity == .fault } == [])
    #expect(pack.problems.count + pack.causes.count + pack.measures.count == 27 + 16 + 83)
  }

  @Test("the source study is credited")
  func credit() {
    let text = closed.report.document.plainText()
    for words in ["李泳乐（中共巴中市委党校）", "《巴中加快建设品质生活宜居地研究》", "BZ25YB012", "署名权归原作者"] {
      #expect(text.contains(words))
    }
  }

  /// `YIJU_RECORD=1` rewrites the file; what it says of the form is `yiju study check`'s and is kept.
  @Test("what the text checker and the binding find is what expect/ holds")
  func findings() throws {
    let file = Self.city.appending(path: "expect/BZ25YB012.json")
    var expected = try JSONDecoder().decode(FindingList.self, from: Data(contentsOf: file))
    let found = closed.findings + closed.textFindings
    guard ProcessInfo.processInfo.environment["YIJU_RECORD"] == "1" else {
      return #expect(lines(found) == lines(expected.findings))
    }
    expected.findings = found + expected.findings.filter { $0.code.hasPrefix("form.") }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try (encoder.encode(expected) + Data("\n".utf8)).write(to: file)
  }

  /// As `yiju study check --format json` prints them.
  private struct FindingList: Codable {
    var format: String
    var file: String
    var findings: [Finding]
  }

  /// Each once, in order; those of the form are another room's.
  private func lines(_ findings: [Finding]) -> [String] {
    let ofReport = findings.filter { !$0.code.hasPrefix("form.") }
    return Set(
      ofReport.map { finding in
        let place = finding.place.source.map { "\($0.line):\($0.column)" } ?? "-"
        return "\(place) \(finding.severity.rawValue) \(finding.code) \(finding.found ?? finding.place.quote ?? "")"
      }
    ).sorted()
  }
}

import CityModel
import Documents
import Foundation
import Studies
import Testing

@testable import Platform

/// The copy for experts of a study that lies in its folder.
@Suite struct AnonymousReportTests {
  @Test(
    "no name, agency or telephone number of the record stands in any part of it", arguments: ["bazhong", "example"])
  func named(city: String) throws {
    let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "../../cities/\(city)").standardized
    let files = try #require(PackFiles.folder(folder).value)
    let pack = try #require(loadPack(files).value)
    for study in pack.studies {
      let closed = ClosedStudy(study, in: ReportNames(pack))
      let terms = closed.hiddenTerms(in: pack)
      // The sample of the city leaves its people open on purpose.
      #expect(terms.isEmpty == (city == "bazhong"))
      let paper = try #require(StudyPapers(closed, in: pack).report)
      let copy = try #require(AnonymousReport(paper, hiding: terms, fonts: paper.profile.fonts(besides: [])))
      #expect(parts(ofDocx: copy.docx, naming: terms).isEmpty)
      #expect(copy.pdf.starts(with: Data("%PDF-".utf8)))
      // A PDF names nobody in what it says of itself: those strings are not packed.
      for term in terms { #expect(copy.pdf.range(of: Data(term.utf8)) == nil) }
      #expect(copy.findings.contains { $0.code == "anonymised.nobody-named" } == terms.isEmpty)
    }
  }

  @Test("the fields of the form that the procedure hides, the people of the record, and the author")
  func terms() throws {
    let (pack, _) = try examplePack { files in
      files["studies/EX26YB001/report.md"] = "---\nauthor: 赵甲（示例学院）\n---\n# 题\n\n赵甲写。\n"
      files["studies/EX26YB001/confirmed.csv"] = nil
    }
    let study = try #require(pack.study("EX26YB001"))
    let closed = ClosedStudy(study, in: ReportNames(pack))
    #expect(Set(closed.hiddenTerms(in: pack)) == ["示例市宜居状况研究（虚构）", "示例成员", "赵甲", "示例学院"])
  }
}

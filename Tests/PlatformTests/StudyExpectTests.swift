import CityModel
import Documents
import Foundation
import Studies
import Testing

@testable import Platform

/// What `yiju study check` finds in the studies of the packs is committed, so that a change of a rule, a figure or a sentence is
/// read by somebody. YIJU_RECORD=1 writes the files anew.
@Suite struct StudyExpectTests {
  @Test("what is found in a study is what its pack expects", arguments: ["bazhong", "example"])
  func expected(city: String) throws {
    let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "../../cities/\(city)").standardized
    let files = try #require(PackFiles.folder(folder).value)
    let pack = try #require(loadPack(files).value)
    let names = ReportNames(pack)
    for study in pack.studies {
      let closed = ClosedStudy(study, in: names)
      let found = try findingsJSON(
        closed.allFindings + (FilledForm(closed, in: pack)?.findings ?? []), of: study.id.text)
      let file = folder.appending(path: "expect/\(study.id).json")
      if ProcessInfo.processInfo.environment["YIJU_RECORD"] != nil {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try found.write(to: file)
      }
      #expect(try Data(contentsOf: file) == found, "\(city) \(study.id): look at it and record it anew")
    }
  }
}

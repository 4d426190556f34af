import CityModel
import Foundation
import Testing

@Suite struct CoverageTests {
  @Test("docs/coverage.md says what the pack says")
  func page() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = try #require(PackFiles.folder(root.appending(path: "cities/bazhong")).value)
    let pack = try #require(loadPack(files).value)
    let page = root.appending(path: "docs/coverage.md")
    if ProcessInfo.processInfo.environment["YIJU_RECORD"] == "1" {
      try Data(coverage(of: pack).utf8).write(to: page)
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == coverage(of: pack))
  }
}

import Checkup
import CityModel
import Foundation
import Testing

@testable import Web

/// Every sentence is said in both languages, every one that is used exists, and every one that exists is used.
@Suite struct TextsTests {
  private let texts: Texts
  private let swift: String
  private let templates: String

  init() throws {
    texts = try Texts.bundled()
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
    swift = try Self.contents(of: sources, ["Web", "Casework", "Platform", "Storage", "Imaging"], suffix: ".swift")
    templates = try Self.contents(of: sources, ["Web/Templates"], suffix: ".mustache")
  }

  private static func contents(of root: URL, _ folders: [String], suffix: String) throws -> String {
    try folders.map { folder in
      let folder = root.appending(path: folder).resolvingSymlinksInPath()
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(suffix) }
      try #require(!paths.isEmpty, "\(folder.lastPathComponent) is read")
      return try paths.sorted().map {
        try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  @Test func `both languages have the same blanks`() {
    for (key, text) in texts.byKey {
      #expect(blanks(text.zh) == blanks(text.en), "\(key)")
    }
  }

  private func blanks(_ text: String) -> Set<String> { Set(text.matches(of: /\{\w+\}/).map { String($0.output) }) }

  @Test func `every text that a template or page uses exists`() {
    let missing = templateKeys.union(literalKeys).filter { texts.byKey[$0] == nil }
    #expect(missing.sorted() == [])
  }

  @Test func `every code that anything refuses with has a text`() {
    let missing = refusalCodes.filter { texts.byKey["error.\($0)"] == nil }
    #expect(missing.sorted() == [])
  }

  @Test func `every statement of the checkup has a text, and no other is there`() {
    let written = texts.byKey.keys.filter { $0.hasPrefix("statement.") }.map {
      String($0.dropFirst("statement.".count))
    }
    #expect(Set(written) == Statement.codes)
  }

  @Test func `every text is used`() {
    let used = templateKeys.union(literalKeys)
    let prefixes = Set(swift.matches(of: /"([a-z][A-Za-z0-9.\-]*[.\-])\\\(/).map { String($0.output.1) })
    let idle = texts.byKey.keys.filter { key in
      !used.contains(key) && !prefixes.contains { $0.contains(".") && key.hasPrefix($0) } && !key.hasPrefix("error.")
        && !key.hasPrefix("span.")
    }
    #expect(idle.sorted() == [])
  }

  private var templateKeys: Set<String> {
    Set(templates.matches(of: /\{\{\{?\s*t\.([A-Za-z0-9.\-]+)\s*\}/).map { String($0.output.1) })
  }

  /// A literal that is written like a key of an area.
  private var literalKeys: Set<String> {
    let areas = Set(texts.byKey.keys.map { String($0.prefix { $0 != "." }) })
    let literals = swift.matches(of: /text\(\s*"([a-z][A-Za-z0-9.\-]*)"/).map { String($0.output.1) }
      .filter { $0.contains(".") }
    let others = swift.matches(of: /"([a-z]+\.[A-Za-z0-9.\-]+)"/).map { String($0.output.1) }
    return Set(literals).union(
      others.filter { texts.byKey[$0] != nil && areas.contains(String($0.prefix { $0 != "." })) })
  }

  private var refusalCodes: Set<String> {
    let thrown = swift.matches(of: /Refusal\(\s*"([a-z][a-z.\-]*)"/).map { String($0.output.1) }
    let faults = swift.matches(of: /FieldFault\(\s*[^,()]+(?:\([^()]*\))?,\s*"([a-z][a-z.\-]*)"/).map {
      String($0.output.1)
    }
    let cases = swift.matches(of: /case \w+ = "([a-z]+\.[a-z.\-]+)"/).map { String($0.output.1) }
    return Set(thrown + faults + cases)
  }
}

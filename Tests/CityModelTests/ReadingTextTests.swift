import CityModel
import Foundation
import Testing

/// What a text file may look like and still be read.
@Suite struct ReadingTextTests {
  @Test("a byte order mark, Windows line ends, quotes with commas and line ends")
  func tableForms() throws {
    let table =
      "\u{FEFF}id,name_zh,name_en,region,longitude,latitude\r\n"
      + "market,\"集,市\",\"The \"\"Market\"\"\nHall\",990101,,\r\n\r\nmill-road,磨坊路,Mill Road,990102,,"
    let pack = try load("places.csv", table)
    #expect(pack.places.map(\.name.zh) == ["集,市", "磨坊路"])
    #expect(pack.places.map(\.name.en) == ["The \"Market\"\nHall", "Mill Road"])
  }

  @Test("columns in another order, and columns left out that need not be there")
  func columns() throws {
    let pack = try load("places.csv", "region,name_en,name_zh,id\n990101,The Market,集市,market\n")
    #expect(pack.places.map(\.id) == ["market"])
  }

  @Test("words that YAML takes for numbers, dates and truths stay as they were written")
  func plainWords() throws {
    let causes = "- { id: C1.1, group: 010, title: { zh: 否, en: no } }\n"
    let pack = try load("causes.yaml", causes, and: ("checks.yaml", ""))
    #expect(pack.causes.map(\.group) == ["010"])
    #expect(pack.causes.map(\.title.en) == ["no"])
  }

  @Test("bytes that are no UTF-8")
  func notUTF8() throws {
    var files = try example()
    files["places.csv"] = [0x69, 0x64, 0xB0, 0xC0]
    #expect(
      text(loadPack(PackFiles(files: files)).diagnostics) == """
        places.csv:1:1: error[pack.not-utf8]: the file is not UTF-8 text
          hint: save it as UTF-8
        1 error, 0 warnings

        """)
  }

  @Test("a few lines that stand for a billion words are refused at once")
  func aliasBomb() throws {
    let lines = (1...9).map { "a\($0): &a\($0) [\(Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ","))]" }
    let found = try findings("causes.yaml", "a0: &a0 [x,x]\n" + lines.joined(separator: "\n"))
    #expect(found.map(\.code).contains("pack.alias"))
  }

  @Test("brackets within brackets without end are refused")
  func deepNesting() throws {
    let found = try findings("causes.yaml", String(repeating: "[", count: 100_000))
    #expect(found.map(\.code) == ["pack.bad-yaml"])
  }

  @Test("findings for tools are JSON with the same places and codes")
  func forTools() throws {
    let found = try findings("causes.yaml", "- { id: C1.1, group: C1, title: { zh: 线路老化, en: Old wiring }, x: 1 }\n")
    #expect(
      String(decoding: try json(found), as: UTF8.self) == """
        [
          {
            "code" : "pack.unknown-key",
            "hint" : "its keys are: id, group, title",
            "location" : {
              "column" : 63,
              "file" : "causes.yaml",
              "line" : 1
            },
            "message" : "'x' is not a key of a cause",
            "severity" : "error"
          }
        ]
        """)
  }
}

private func findings(_ file: String, _ content: String) throws -> [Diagnostic] {
  var files = try example()
  files[file] = Array(content.utf8)
  return loadPack(PackFiles(files: files)).diagnostics
}

private func load(_ file: String, _ content: String, and other: (String, String)? = nil) throws -> Pack {
  var files = try example()
  files[file] = Array(content.utf8)
  if let other { files[other.0] = Array(other.1.utf8) }
  let checked = loadPack(PackFiles(files: files))
  return try #require(checked.value, "\(text(checked.diagnostics))")
}

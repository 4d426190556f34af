import CityModel
import Foundation
import Testing

@testable import Web

/// The diagram of a procedure, and the table that says the same.
@Suite struct DiagramTests {
  @Test(arguments: Language.allCases) func `a file of its own brings its colours, and every stage and action by name`(
    language: Language
  ) throws {
    let pack = try pack()
    for procedure in pack.procedures {
      let file = try picture(procedure, pack, language).file()
      #expect(file.hasPrefix("<svg ") && file.contains(".stage-box {"))
      let bare = file.replacing(/<[^>]*>/, with: "")
      for stage in procedure.stages {
        #expect(bare.contains(escaped(stage.name[language].prefix(3).description)), "\(stage.id)")
      }
    }
  }

  @Test func `every class that a diagram is drawn with has a look`() throws {
    let pack = try pack()
    let files = try pack.procedures.map { try picture($0, pack, .chinese).file() }
    let drawn = Set(
      files.flatMap { $0.matches(of: /class="([^"]*)"/).flatMap { $0.output.1.split(separator: " ").map(String.init) } }
    )
    let style = try #require(files.first)
    // A plain box looks as every box does; the two others belong to all charts, or only say what a text is.
    #expect(
      drawn.filter { !style.contains(".\($0) ") }.sorted() == ["chart", "stage-key", "stage-note", "stage-plain"])
  }

  @Test func `the table has a row for each action with who takes it and when it is refused`() throws {
    let pack = try pack()
    let procedure = try #require(pack.procedure("street-report"))
    let rows = try picture(procedure, pack, .english).rows
    #expect(rows.count == procedure.actions.count)
    let close = try #require(rows.first { $0.action == "Close" })
    #expect(
      close
        == ProcedurePicture.Row(
          action: "Close", from: ["Being checked"], to: "Closed", who: "Checker",
          conditions: [
            "There is no photo after the work", "You or your agency took “Begin work”",
            "You or your agency took “Work done”",
          ]))
  }

  private func picture(_ procedure: Procedure, _ pack: Pack, _ language: Language) throws -> ProcedurePicture {
    ProcedurePicture(procedure, Wording(texts: try Texts.bundled(), language: language, pack: pack))
  }

  private func pack() throws -> Pack {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "../../cities/example").standardized
    return try #require(PackFiles.folder(root).value.flatMap { loadPack($0).value })
  }
}

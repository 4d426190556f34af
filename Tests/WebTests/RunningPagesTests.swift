import CityModel
import Foundation
import HummingbirdTesting
import Testing

@testable import Platform

/// The pages on which running cases are moved and absences noted, in both languages.
@Suite struct RunningPagesTests {
  @Test(arguments: ["zh-Hans", "en"])
  func moves(_ language: String) async throws {
    let town = try await CaseTown()
    let leader = try await town.account("leader", "leader", "office")
    try await town.open { client in
      let resident = Visitor(client, language: language)
      let (first, _) = try await resident.report(Visitor.lamp, photos: [])
      let (second, _) = try await resident.report(Visitor.stall, photos: [])
      let visitor = Visitor(client, language: language)
      try await visitor.signIn(leader)
      #expect(try await visitor.get("/desk").text.contains("href=\"/desk/moves\""))
      #expect(try await visitor.get("/desk/moves").text.contains("class=\"empty\""))
      try await town.publishRenamed()
      let page = try await visitor.get("/desk/moves")
      #expect(page.text.contains("Newly reported") || page.text.contains("新上报"))
      #expect([first, second].allSatisfy(page.text.contains))
      let fields = [
        "like": page.input("like") ?? "", "version": page.input("version") ?? "", "which": "all", "stage": "",
        "reason": " ",
      ]
      let refused = try await visitor.post("/desk/moves", from: page, fields)
      #expect(refused.status == 422 && refused.text.contains("role=\"alert\""))
      let moved = try await visitor.post(
        "/desk/moves", from: page, fields.merging(["reason": "新名字 <b>"]) { _, new in new })
      #expect(moved.location == "/desk/moves?said=2")
      #expect(try await visitor.follow(moved).text.contains("class=\"empty\""))
      let shown = try await visitor.get("/desk/cases/\(first)").text
      #expect(shown.contains("新名字 &lt;b&gt;"))
      let dispatcher = try await town.come(.dispatcher, client, language: language)
      #expect(try await dispatcher.get("/desk/moves").status == 403)
      #expect(try await !dispatcher.get("/desk").text.contains("href=\"/desk/moves\""))
    }
  }

  @Test(arguments: ["zh-Hans", "en"])
  func absence(_ language: String) async throws {
    let town = try await CaseTown()
    let (worker, deputy) = (
      try await town.account("lin", "worker", "works"), try await town.account("mei", "checker", "works")
    )
    try await town.open { client in
      let absent = Visitor(client, language: language)
      try await absent.signIn(worker)
      let page = try await absent.get("/my/absence")
      let person = page.text.firstMatch(of: /<option value="([^"]+)">mei/).map { String($0.output.1) } ?? ""
      let days = ["first": "2026-11-23", "last": "2026-11-24", "deputy": person]
      let bad = try await absent.post("/my/absence", from: page, days.merging(["last": "2026-11-22"]) { _, new in new })
      #expect(bad.status == 422 && bad.text.contains("value=\"2026-11-23\""))
      let noted = try await absent.follow(absent.post("/my/absence", from: page, days))
      #expect(noted.text.contains("note-good") && noted.text.contains("mei"))
      let (number, _) = try await Visitor(client).report(Visitor.lamp, photos: [])
      let dispatcher = try await town.come(.dispatcher, client, language: language)
      _ = try await dispatcher.take("register", number)
      _ = try await dispatcher.take("dispatch", number, ["agency": "works"])
      let visitor = Visitor(client, language: language)
      try await visitor.signIn(deputy)
      let mark = language == "en" ? "for lin" : "代 lin 办理"
      #expect(try await visitor.get("/desk").text.contains(mark))
      #expect(try await visitor.get("/desk/cases/\(number)").text.contains(mark))
      #expect(try await visitor.take("begin", number).status == 303)
      #expect(try await visitor.get("/desk/cases/\(number)").text.contains("mei · \(mark)"))
      let ended = try await absent.post(
        "/my/absence/end", from: noted, ["absence": noted.input("absence") ?? ""])
      #expect(try await absent.follow(ended).text.contains("note-good"))
      #expect(try await visitor.get("/desk").text.contains(mark) == false)
    }
  }
}

extension CaseTown {
  /// Publishes the example once more, with another name of its first stage.
  fileprivate func publishRenamed() async throws {
    let example = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../cities/example")
    let folder = try #require(PackFiles.folder(example.standardized).value)
    var files = folder.files
    let path = "procedures/street-report.yaml"
    let text = String(decoding: files[path] ?? [], as: UTF8.self)
    files[path] = Array(text.replacing("{ zh: 上报, en: Reported }", with: "{ zh: 新上报, en: Newly reported }").utf8)
    let checked = loadPack(PackFiles(files: files))
    let pack = try #require(checked.value)
    _ = try await Platform.publish(pack, PackFiles(files: files), into: platform.store, world: platform.world)
  }
}

import Foundation
import Testing

/// What the form makes of what people send: a clear page with the right status, nothing stored twice, nothing lost.
@Suite struct CaseFormTests {
  @Test func askedForWhatTheDefinitionAsks() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let page = try await Visitor(client).get(Visitor.form)
      #expect(page.status == 200)
      for name in ["category", "place.words", "place.region", "place.longitude", "description", "photo", "contact"] {
        #expect(page.text.contains("name=\"\(name)\""), "the form asks for \(name)")
      }
      #expect(page.text.contains("保存 365 天"), "retention stands beside the contact")
      #expect(!page.text.contains("style=\"") && !page.text.contains("onclick"), "no inline style or script")
    }
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let name: String
    var answers: [String: String] = [:]
    var photos: [[UInt8]] = []
    var status = 422
    /// What the page says.
    let says: String

    var testDescription: String { name }
  }

  @Test(arguments: [
    Bad(
      name: "nothing filled in", answers: ["category": "", "place.words": "", "place.region": "", "description": ""],
      says: "请填写这一项"),
    Bad(name: "no words for the place", answers: ["place.words": " "], says: "请用文字说明位置"),
    Bad(name: "no region", answers: ["place.region": ""], says: "还不知道在哪个区域"),
    Bad(name: "a latitude of 95", answers: ["place.longitude": "106.7", "place.latitude": "95"], says: "经纬度不对"),
    Bad(name: "a longitude in words", answers: ["place.longitude": "here", "place.latitude": "31"], says: "经纬度不对"),
    Bad(name: "half a coordinate", answers: ["place.longitude": "106.7"], says: "经纬度不对"),
    Bad(name: "a forged category", answers: ["category": "palace"], says: "没有这个选项"),
    Bad(name: "a forged region", answers: ["place.region": "110000"], says: "没有这个选项"),
    Bad(name: "a forged place", answers: ["place.place": "palace"], says: "没有这个选项"),
    Bad(name: "a text of 501", answers: ["description": String(repeating: "长", count: 501)], says: "最多 500 个字"),
    Bad(
      name: "four photos", photos: [SamplePhotos.sunset, SamplePhotos.meadow, SamplePhotos.lake, SamplePhotos.night],
      says: "最多 3 张照片"),
    Bad(name: "a text as a photo", photos: [Array("hello".utf8)], says: "这个文件不是照片"),
    Bad(name: "an image bomb", photos: [SamplePhotos.bomb], says: "照片的尺寸太大"),
    Bad(name: "a photo cut off", photos: [Array(SamplePhotos.sunset.prefix(60))], says: "照片文件已损坏"),
    Bad(
      name: "an upload over the limit", photos: [[UInt8](repeating: 0, count: 2 << 20)], status: 413, says: "一次最多可以提交"),
  ])
  func saysWhatIsWrong(_ bad: Bad) async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let visitor = Visitor(client)
      let answers = Visitor.lamp.merging(bad.answers) { _, bad in bad }
      let page = try await visitor.send(answers, photos: bad.photos).page
      #expect(page.status == bad.status, "\(page.text.prefix(600))")
      #expect(page.text.contains(bad.says), "\(page.text.between("<main", "</main>") ?? page.text)")
      for kept in [answers["place.words"], answers["description"]].compactMap(\.self)
      where bad.status == 422 && !kept.isEmpty {
        #expect(page.text.contains(kept.prefix(400)), "'\(kept.prefix(20))' is still there")
      }
      #expect(try await visitor.get("/reports").text.contains("没有符合条件的报告"), "nothing was stored")
    }
  }

  @Test func saysThatPhotosHaveToBeChosenAgain() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let answers = Visitor.lamp.merging(["description": ""]) { _, bad in bad }
      let page = try await Visitor(client).send(answers, photos: [SamplePhotos.sunset]).page
      #expect(page.status == 422)
      #expect(page.text.contains("照片没能随表单保留"))
      #expect(page.text.contains("href=\"#f-description\""), "the list of faults leads to the field")
      #expect(page.text.contains("id=\"f-description-error-1\""))
      #expect(page.text.contains("aria-describedby=\"f-description-public f-description-error-1\""))
    }
  }

  @Test func aRepeatedSubmitIsAnsweredAlike() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let visitor = Visitor(client)
      let first = try await visitor.send(Visitor.lamp, photos: [SamplePhotos.sunset])
      let again = try await visitor.send(Visitor.lamp, from: first.form, photos: [SamplePhotos.sunset]).page
      #expect(first.page.status == 303 && again.status == 303)
      #expect(first.page.location == again.location)
      let other = try await visitor.send(
        Visitor.lamp.merging(["description": "另一件事"]) { _, new in new }, from: first.form
      ).page
      #expect(other.status == 409, "the same key with other content: \(other.status)")
      #expect(other.text.contains("这份表单已经提交过一次"))
      #expect(try await visitor.get("/reports").text.components(separatedBy: "case-card").count == 2, "one report")
    }
  }

  @Test func aFormWithoutItsTokenOrKeyIsRefused() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let visitor = Visitor(client)
      let form = try await visitor.get(Visitor.form)
      let forged = try await visitor.post(Visitor.form, from: form, ["_token": "0123456789abcdef0123456789abcdef"])
      #expect(forged.status == 403)
      let keyless = try await visitor.post(Visitor.form, from: form, Visitor.lamp)
      #expect(keyless.status == 400 && keyless.text.contains("表单不完整"))
    }
  }

  @Test(arguments: [
    "--b\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\ncut off",
    "--b\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n\r\n\u{1}\u{2}\r\n--b",
    "--other\r\n\r\n--other--", "",
  ])
  func aBrokenUploadIsRefusedWhole(_ body: String) async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let visitor = Visitor(client)
      _ = try await visitor.get(Visitor.form)
      let page = try await visitor.post(
        Visitor.form, body: Array(body.utf8), type: "multipart/form-data; boundary=b")
      #expect([400, 403].contains(page.status), "\(page.status)")
      #expect(try await visitor.get("/reports").text.contains("没有符合条件的报告"))
    }
  }

  @Test func nearReportsAreOfferedOnce() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let number = try await Visitor(client).report(Visitor.lamp).number
      let second = Visitor(client)
      let asked = try await second.send(Visitor.lamp).page
      #expect(asked.status == 200 && asked.text.contains("是不是这几件之一") && asked.text.contains(number))
      #expect(asked.text.contains("整夜不亮</textarea>"), "what was typed is kept")
      let joined = try await second.post(
        "/reports/\(number)/join", from: asked, ["_key": "one-more-key-of-a-join-request"])
      #expect(try await second.follow(joined).text.contains("另有 1 人也遇到"))
      let own = try await second.send(Visitor.lamp.merging(["_near": "seen"]) { $1 }, from: asked).page
      #expect(own.status == 303, "mine is another one")
    }
  }

  @Test func aPointIsPickedOnAnApprovedMapWithoutAScript() async throws {
    let town = try await CaseTown(mapApproval: "示例审字〔2026〕1号")
    try await town.open { client in
      let visitor = Visitor(client)
      let form = try await visitor.get(Visitor.form)
      #expect(form.text.contains("type=\"image\"") && form.text.contains("示例审字〔2026〕1号"))
      let source = try #require(form.text.between("src=\"/services/street-report/map.svg?", "\""))
      let map = try await visitor.get("/services/street-report/map.svg?" + source.replacing("&amp;", with: "&"))
      #expect(map.header("content-type") == "image/svg+xml" && map.text.contains("<path"))
      let pressed = try await visitor.send(
        ["place.map.x": "255", "place.map.y": "100", "description": "写了一半", "category": "lamp", "place.zoom": "0"],
        from: form
      ).page
      #expect(pressed.status == 200 && pressed.text.contains("写了一半</textarea>"))
      let longitude = try #require(pressed.input("place.longitude").flatMap(Double.init))
      #expect(abs(longitude - 107.52) < 0.01, "\(longitude)")
      #expect(pressed.text.contains("value=\"lamp\" checked"))
    }
  }
}

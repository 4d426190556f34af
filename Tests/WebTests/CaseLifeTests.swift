import CityModel
import Foundation
import HummingbirdTesting
import Testing

/// A report from its filing to its judgement, on the pages that people really use.
@Suite struct CaseLifeTests {
  @Test(arguments: ["zh-Hans", "en"])
  func fromTheReportToTheJudgement(_ language: String) async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let resident = Visitor(client, language: language)
      let (number, link) = try await resident.report(Visitor.lamp, photos: [SamplePhotos.sunset])
      let dispatcher = try await town.come(.dispatcher, client, language: language)
      let worker = try await town.come(.worker, client, language: language)
      let checker = try await town.come(.checker, client, language: language)
      #expect(try await dispatcher.follow(dispatcher.take("register", number)).text.contains("note-good"))
      _ = try await dispatcher.take("dispatch", number, ["agency": "works"])
      _ = try await worker.take("begin", number)
      _ = try await worker.take("pause", number, ["reason": "等配件"])
      #expect(try await worker.get("/desk/cases/\(number)").text.contains("due-suspended"))
      _ = try await worker.take("resume", number)
      let finished = try await worker.take(
        "finish", number, ["work-note": "换了灯泡"], files: [("after-photo", "a.png", SamplePhotos.meadow)])
      #expect(finished.status == 303, "\(finished.text.between("<main", "</main>") ?? "")")
      let refused = try await worker.get("/desk/cases/\(number)")
      #expect(refused.text.contains("offer-refused") || !refused.text.contains("id=\"action-close\""))
      #expect(try await checker.take("close", number).status == 303)
      try await judge(resident, number, link)
    }
  }

  private func judge(_ resident: Visitor, _ number: String, _ link: String) async throws {
    let page = try await resident.get(link)
    #expect(page.header("cache-control") == "no-store")
    #expect(page.text.contains("id=\"action-judge\"") && page.text.contains("id=\"action-reopen\""))
    let empty = try await resident.post(
      "\(link)/actions/judge", from: page,
      ["_version": page.input("_version") ?? "", "_key": "a-key-for-an-empty-judgement"])
    #expect(empty.status == 422 && empty.text.contains("judge-fixed-error-1"))
    let judged = try await resident.post(
      "\(link)/actions/judge", from: page,
      ["_version": page.input("_version") ?? "", "_key": "a-key-for-the-one-judgement", "fixed": "no"])
    #expect(try await resident.follow(judged).text.contains("note-good"))
    let now = try await resident.get(link)
    let reopened = try await resident.post(
      "\(link)/actions/reopen", from: now,
      ["_version": now.input("_version") ?? "", "_key": "a-key-for-the-one-reopening", "reason": "还是不亮"])
    #expect(reopened.status == 303)
  }

  @Test func theWorkerNeverClosesAndIsToldWhy() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let number = try await Visitor(client).report(Visitor.lamp).number
      let dispatcher = try await town.come(.dispatcher, client)
      let worker = try await town.come(.worker, client)
      _ = try await dispatcher.take("register", number)
      _ = try await dispatcher.take("dispatch", number, ["agency": "works"])
      _ = try await worker.take("begin", number)
      _ = try await worker.take(
        "finish", number, ["work-note": "好了"], files: [("after-photo", "a.png", SamplePhotos.meadow)])
      let colleague = try await town.come(.colleague, client)
      let page = try await colleague.get("/desk/cases/\(number)")
      #expect(page.text.contains("offer-refused") && page.text.contains("必须由别的机构的人来办"))
      let closed = try await colleague.take("close", number)
      #expect(closed.status == 409 && closed.text.contains("必须由别的机构的人来办"), "\(closed.status)")
      #expect(try await worker.take("close", number).status == 409)
    }
  }

  @Test func whoComesLateKeepsWhatTheyTyped() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let number = try await Visitor(client).report(Visitor.lamp).number
      let dispatcher = try await town.come(.dispatcher, client)
      _ = try await dispatcher.take("register", number)
      let late = try await dispatcher.take("decline", number, ["reason": "不属于受理范围的长长理由", "_version": "1"])
      #expect(late.status == 409)
      #expect(late.text.contains("有人先了一步") || late.text.contains("不能办这一步"))
      #expect(late.text.contains("不属于受理范围的长长理由"), "what was typed is there to be copied")
      let unknown = try await dispatcher.take("fly", number)
      #expect(unknown.status == 409 || unknown.status == 404)
      #expect(try await dispatcher.get("/desk/cases/SR-20261123-AAAAAAAA").status == 404)
    }
  }

  @Test func theSamePhotoIsNoProofOfWork() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let number = try await Visitor(client).report(Visitor.lamp, photos: [SamplePhotos.sunset]).number
      let dispatcher = try await town.come(.dispatcher, client)
      let worker = try await town.come(.worker, client)
      _ = try await dispatcher.take("register", number)
      _ = try await dispatcher.take("dispatch", number, ["agency": "works"])
      _ = try await worker.take("begin", number)
      let again = try await worker.take(
        "finish", number, ["work-note": "修好了这盏灯"], files: [("after-photo", "a.png", SamplePhotos.sunset)])
      #expect(again.status == 409 || again.status == 422)
      #expect(again.text.contains("已经有同一张照片") && again.text.contains("修好了这盏灯"))
    }
  }

  @Test func theContactIsShownForAPurposeOnly() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let (number, link) = try await Visitor(client).report(Visitor.lamp)
      let dispatcher = try await town.come(.dispatcher, client)
      let page = try await dispatcher.get("/desk/cases/\(number)")
      #expect(!page.text.contains("13900000000"))
      let empty = try await dispatcher.post("/desk/cases/\(number)/contact", from: page, ["purpose": " "])
      #expect(empty.status == 400 || empty.status == 422)
      let shown = try await dispatcher.post("/desk/cases/\(number)/contact", from: page, ["purpose": "约时间"])
      #expect(shown.text.contains("13900000000") && shown.text.contains("约时间"))
      let resident = Visitor(client)
      let ask = try await resident.get("\(link)/erase")
      _ = try await resident.follow(resident.post("\(link)/erase", from: ask))
      let gone = try await dispatcher.post("/desk/cases/\(number)/contact", from: page, ["purpose": "约时间"])
      #expect(!gone.text.contains("13900000000"))
      #expect(!(try await resident.get(link)).text.contains("13900000000"))
    }
  }
}

/// Who works in the test's town.
enum TownStaff: String {
  case dispatcher, worker, checker
  /// Checks for the worker's own agency.
  case colleague

  var role: ID<Role> { self == .colleague ? "checker" : ID(rawValue) }
  var agency: ID<Agency> { self == .dispatcher || self == .checker ? "desk" : "works" }
}

extension CaseTown {
  /// Somebody of the staff, signed in. Each costs two slow password hashes: only who is needed comes.
  func come(_ who: TownStaff, _ client: any TestClientProtocol, language: String = "zh-Hans") async throws -> Visitor {
    let visitor = Visitor(client, language: language)
    try await visitor.signIn(account(who.rawValue, who.role, who.agency))
    return visitor
  }
}

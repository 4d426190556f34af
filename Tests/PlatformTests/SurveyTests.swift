import Casework
import CityModel
import Crypto
import CryptoExtras
import Foundation
import Testing

@testable import Platform
@testable import Storage

@Suite struct SurveyTests {
  @Test("A token is signed unseen, spent once, and the answer counted on its day")
  func life() async throws {
    try await held { town, activity in
      let token = try SurveyToken(key: await town.platform.surveyKey(activity))
      let signature = try await sign(token, "li", town, activity)
      #expect(try await sign(token, "li", town, activity) == signature)
      let credential = try token.credential(signature)
      #expect(try await answer(credential, "trees", town, activity) == .counted)
      #expect(try await answer(credential, "no trees", town, activity) == .countedBefore)
      #expect(try await refusal { _ = try await town.platform.surveyAnswers(activity) } == "survey.still-open")
      let tally = try await town.platform.surveyTally(activity)
      #expect(tally == SurveyTally(issued: 1, codesPrinted: 0, codesUsed: 0, spent: 1, answers: 1))
      #expect(try await town.platform.closeSurvey(activity).count == 64)
      let answers = try await town.platform.surveyAnswers(activity)
      #expect(
        answers.map { "\($0.day) \(String(decoding: $0.answers, as: UTF8.self))" } == [
          "2026-08-03 {\"wish\":\"trees\"}"
        ])
      #expect(try await refusal { _ = try await sign(token, "wang", town, activity) } == "survey.closed")
      #expect(try await answer(credential, "trees", town, activity) == .countedBefore)
      #expect(try await town.platform.doctor() == [])
    }
  }

  @Test("What refuses a signature, in this order")
  func signatures() async throws {
    try await held { town, activity in
      func code(
        _ blinded: String, as who: String? = "li", of activity: CaseActivity, isEligible: Bool = true
      ) async throws -> String {
        try await refusal {
          let viewer = who.map(resident) ?? .anonymous
          _ = try await town.platform.signBlinded(blinded, for: activity, viewer: viewer) { _ in isEligible }
        }
      }
      let key = try await town.platform.surveyKey(activity)
      let blinded = try SurveyToken(key: key).blinded
      let nowhere = CaseActivity(caseID: activity.caseID, stage: "elsewhere")
      #expect(try await code("", as: nil, of: nowhere, isEligible: false) == "account.sign-in")
      #expect(try await code("", of: nowhere, isEligible: false) == "survey.not-eligible")
      #expect(try await code("", of: nowhere) == "survey.unknown")
      for broken in ["", "!", "AAAA", base64URL(Array(repeating: 255, count: 256)), blinded + blinded] {
        #expect(try await code(broken, of: activity) == "survey.bad-request")
      }
      #expect(try await code(blinded, of: activity) == "no refusal")
      #expect(try await code(try SurveyToken(key: key).blinded, of: activity) == "survey.already-issued")
      #expect(try await code(try SurveyToken(key: key).blinded, as: "wang", of: activity) == "no refusal")
    }
  }

  @Test("A signature of another survey, another token or nobody lets nothing in")
  func forgeries() async throws {
    try await held { town, activity in
      let other = CaseActivity(caseID: activity.caseID, stage: "wishes", round: 2)
      let otherKey = try await town.platform.openSurvey(other)
      #expect(try await town.platform.openSurvey(other) == otherKey)
      let key = try await town.platform.surveyKey(activity)
      #expect(key.fingerprint != otherKey.fingerprint)
      let (mine, foreign) = (try SurveyToken(key: key), try SurveyToken(key: otherKey))
      let signature = try mine.credential(await sign(mine, "li", town, activity))
      let stranger = try foreign.credential(await sign(foreign, "li", town, other))
      guard case .token(let token, let genuine) = signature else { return }
      for credential in [
        stranger, .token(base64URL(Array(repeating: 1, count: 64)), signature: genuine),
        .token(token, signature: base64URL(Array(repeating: 1, count: 256))), .token("", signature: ""),
      ] {
        #expect(try await refusal { _ = try await answer(credential, "x", town, activity) } == "survey.bad-token")
      }
      #expect(try await answer(signature, "x", town, activity) == .counted)
    }
  }

  @Test("A code on paper is worth one answer, however it is typed")
  func paper() async throws {
    try await held { town, activity in
      let codes = try await town.platform.makePaperCodes(3, for: activity)
      #expect(codes.allSatisfy { $0.wholeMatch(of: /(?:[2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}/) != nil })
      #expect(try await answer(.paperCode(codes[0]), "a bench", town, activity) == .counted)
      let sloppy = codes[0].lowercased().replacingOccurrences(of: "-", with: " ")
      #expect(try await answer(.paperCode(sloppy), "two benches", town, activity) == .countedBefore)
      for wrong in ["", String(codes[1].dropLast()), codes[1] + "X"] {
        #expect(
          try await refusal { _ = try await answer(.paperCode(wrong), "x", town, activity) } == "survey.no-such-code")
      }
      #expect(
        try await refusal { _ = try await town.platform.makePaperCodes(0, for: activity) } == "survey.bad-request")
      let tally = try await town.platform.surveyTally(activity)
      #expect(tally == SurveyTally(issued: 0, codesPrinted: 3, codesUsed: 1, spent: 1, answers: 1))
    }
  }

  /// What is spoken between browser and server, and who spoke it, is in no file.
  @Test("Tokens, signatures, codes and people are nowhere in the data folder")
  func folder() async throws {
    try await held { town, activity in
      let events = try await town.platform.store.events.lastSequence()
      var secrets: [[UInt8]] = []
      for number in 1...8 {
        let token = try SurveyToken(key: await town.platform.surveyKey(activity))
        let signature = try await sign(token, "resident-\(number)", town, activity)
        let credential = try token.credential(signature)
        #expect(try await answer(credential, "wish \(number)", town, activity) == .counted)
        secrets += try token.secrets(signature) + [Array("person-resident-\(number)".utf8)]
      }
      let code = try await town.platform.makePaperCodes(1, for: activity)[0]
      secrets.append(Array(code.utf8))
      secrets.append(Array(PaperCode.plain(code).utf8))
      let files = try FileManager.default.subpathsOfDirectory(atPath: town.folder.path).compactMap {
        try? Data(contentsOf: town.folder.appending(path: $0))
      }
      #expect(files.contains { $0.range(of: Data("wish 8".utf8)) != nil })
      for secret in secrets { #expect(!files.contains { $0.range(of: Data(secret)) != nil }) }
      #expect(try await town.platform.store.events.lastSequence() == events)
    }
  }

  @Test("A panel's pseudonyms hold within the case and end with its key")
  func panel() async throws {
    try await Town.visit { town in
      _ = try await town.platform.addAccount(name: "li", role: nil, agency: nil)
      let li = try #require(try await town.platform.store.accounts.find(name: "li")).id
      let name = try await town.platform.pseudonym(of: li, in: "case-1")
      #expect(try await town.platform.pseudonym(of: li, in: "case-1") == name)
      #expect(try await town.platform.pseudonym(of: li, in: "case-2") != name)
      #expect(try await town.platform.people(behind: [name, "panelist-x"], in: "case-1") == [name: li])
      try await town.platform.endPanels(of: "case-1")
      #expect(
        try await refusal { _ = try await town.platform.pseudonym(of: li, in: "case-1") } == "storage.person-erased")
      #expect(try await town.platform.pseudonym(of: li, in: "case-2") != name)
    }
  }

  /// Opens a survey on a case that was filed.
  private func held(_ body: (Town, CaseActivity) async throws -> Void) async throws {
    try await Town.visit { town in
      let number = try await town.file().number
      let id = try #require(try await town.platform.store.cases.row(number: number)).caseID
      let activity = CaseActivity(caseID: id, stage: "wishes")
      _ = try await town.platform.openSurvey(activity)
      try await body(town, activity)
    }
  }

  private func resident(_ name: String) -> Viewer {
    .account(AccountView(person: ID("person-\(name)"), name: name, role: nil, agency: nil))
  }

  private func sign(
    _ token: SurveyToken, _ who: String, _ town: Town, _ activity: CaseActivity
  ) async throws -> String {
    try await town.platform.signBlinded(token.blinded, for: activity, viewer: resident(who))
  }

  private func answer(
    _ credential: SurveyCredential, _ wish: String, _ town: Town, _ activity: CaseActivity
  ) async throws -> SurveyReceipt {
    try await town.platform.answerAnonymously(activity, by: credential, answers: ["wish": wish])
  }
}

/// What a browser does with a survey's key: a token, blinded, and its signature unblinded.
private struct SurveyToken {
  private let key: _RSA.BlindSigning.PublicKey<SHA384>
  private let token: [UInt8]
  private let result: _RSA.BlindSigning.BlindingResult

  init(key view: SurveyKey) throws {
    let modulus = try #require(bytes(base64URL: view.modulus))
    let exponent = try #require(bytes(base64URL: view.exponent))
    // The random prefix is part of the token here, as it is for the server.
    key = try _RSA.BlindSigning.PublicKey(n: modulus, e: exponent, parameters: .RSABSSA_SHA384_PSS_Deterministic)
    token = World.real.randomBytes(64)
    result = try key.blind(key.prepare(token))
  }

  var blinded: String { base64URL([UInt8](result.blindedMessage)) }

  func credential(_ signature: String) throws -> SurveyCredential {
    .token(base64URL(token), signature: base64URL(try unblinded(signature)))
  }

  func secrets(_ signature: String) throws -> [[UInt8]] {
    [token, [UInt8](result.blindedMessage), try #require(bytes(base64URL: signature)), try unblinded(signature)]
  }

  private func unblinded(_ signature: String) throws -> [UInt8] {
    let blind = _RSA.BlindSigning.BlindSignature(rawRepresentation: try #require(bytes(base64URL: signature)))
    let finished = try key.finalize(blind, for: key.prepare(token), blindingInverse: result.inverse)
    return [UInt8](finished.rawRepresentation)
  }
}

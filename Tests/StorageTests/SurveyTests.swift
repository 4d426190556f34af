import Casework
import CityModel
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct SurveyTests {
  private let wishes = CaseActivity(caseID: "c1", stage: "wishes")
  private let key: [UInt8] = Array("a private key that nobody may have afterwards".utf8)

  @Test func onePersonOneSignatureOneTokenOneAnswer() async throws {
    try await check(
      """
      issue li x
      issue li x
      issue li y
      answer token-1 more trees
      answer token-1 more trees
      answer token-1 fewer trees
      answer code-9 a bench
      codes code-1 code-2
      answer code-1 a bench
      answer code-1 two benches
      tally
      close
      issue wang z
      answer token-2 late
      answer token-1 late
      tally
      """,
      expect: """
        issue li x -> issued
        issue li x -> issued
        issue li y -> refused: survey.already-issued
        answer token-1 more trees -> counted
        answer token-1 more trees -> counted before
        answer token-1 fewer trees -> counted before
        answer code-9 a bench -> refused: survey.no-such-code
        codes code-1 code-2 -> added
        answer code-1 a bench -> counted
        answer code-1 two benches -> counted before
        tally -> 1 issued, 1 of 2 codes used, 2 answers
        close -> closed
        issue wang z -> refused: survey.closed
        answer token-2 late -> refused: survey.closed
        answer token-1 late -> counted before
        tally -> 1 issued, 1 of 2 codes used, 2 answers
        """)
  }

  @Test func theKeyIsDestroyedWithTheClosing() async throws {
    try await held { store in
      #expect(try found(key, in: store))
      let digest = try await store.surveys.close(wishes)
      #expect(try await store.surveys.close(wishes) == digest)
      #expect(try !found(key, in: store))
      #expect(try await store.surveys.keys(wishes) == SurveyKeys(publicKey: [1], privateKey: nil))
    }
  }

  @Test func aTokenAnAnswerAndAPersonLieNowhereInTheClearTogether() async throws {
    try await held { store in
      let token = Array(repeating: UInt8(0xA7), count: 64)
      let blinded = Array(repeating: UInt8(0xB6), count: 256)
      try await store.surveys.issue(wishes, to: "person-of-the-test", blinded: blinded)
      try await answer(store, .token(token), "x")
      for secret in [token, blinded, Array("person-of-the-test".utf8)] { #expect(try !found(secret, in: store)) }
    }
  }

  @Test func theLongestAnswerAndOneByteMore() async throws {
    try await held { store in
      let most = 16_384 / 2 - 1 - 34 - 10 - 2
      try await answer(store, .token([1]), String(repeating: "x", count: most))
      try await answer(store, .token([2]), String(repeating: "y", count: most))
      await #expect(throws: Refusal("survey.answer-too-long")) {
        try await answer(store, .token([3]), String(repeating: "z", count: most + 1))
      }
      #expect(try await store.surveys.tally(wishes).answers == 2)
    }
  }

  @Test func oneTokenSentOftenAtOnceIsCountedOnce() async throws {
    try await held { store in
      try await store.surveys.issue(wishes, to: "li", blinded: [7])
      let outcomes = try await withThrowingTaskGroup(of: SurveyReceipt.self) { group in
        for number in 1...20 { group.addTask { try await answer(store, .token([7]), "answer \(number)") } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.filter { $0 == .counted }.count == 1)
      #expect(try await store.surveys.tally(wishes).isRight)
    }
  }

  /// Whoever reads meanwhile keeps the log, but no answer is lost or refused, and the next empties the log.
  @Test func aReaderKeepsTheLogUntilTheNextAnswer() async throws {
    try await held { store in
      let reader = try store.database.makeSnapshot()
      #expect(try await answer(store, .token([1]), "first") == .counted)
      #expect(try log(store).contains("first"))
      try reader.close()
      #expect(try await answer(store, .token([2]), "second") == .counted)
      #expect(try !log(store).contains("first") && !log(store).contains("second"))
      #expect(try await store.surveys.tally(wishes).answers == 2)
    }
  }

  @Test func theDoctorCountsTokensAgainstAnswers() async throws {
    try await held { store in
      try await store.surveys.issue(wishes, to: "li", blinded: [1])
      try await answer(store, .token([1]), "x")
      #expect(try await store.findings() == "")
      try await answer(store, .token([2]), "stuffed by whoever has the key")
      #expect(try await store.findings() == "doctor.survey-counts-differ activity=wishes#1 case=c1")
      _ = try await store.surveys.close(wishes)
      try store.tamper("UPDATE survey_bin SET bytes = zeroblob(length(bytes)) WHERE part = 'answer'")
      #expect(
        try await store.findings() == """
          doctor.contributions-differ activity=wishes#1 case=c1
          doctor.survey-counts-differ activity=wishes#1 case=c1
          """)
      try store.tamper("UPDATE survey_bin SET bytes = x'FFFF' WHERE part = 'spent'")
      #expect(
        try await store.findings() == """
          doctor.contributions-differ activity=wishes#1 case=c1
          doctor.survey-unreadable activity=wishes#1 case=c1
          """)
    }
  }

  @Test func aPseudonymIsOfOneVaultAndEndsWithIt() async throws {
    try await withStore { store in
      let here = try await store.people.pseudonyms(of: ["li", "wang"], in: "vault-1")
      let there = try await store.people.pseudonyms(of: ["li"], in: "vault-2")
      #expect(try await store.people.pseudonyms(of: ["li"], in: "vault-1")["li"] == here["li"])
      #expect(Set([here["li"], here["wang"], there["li"]]).count == 3)
      #expect(try await store.people.erase("vault-1", at: minute(1)))
      await #expect(throws: Refusal("storage.person-erased")) {
        try await store.people.pseudonyms(of: ["li"], in: "vault-1")
      }
    }
  }

  private func held(_ body: (Store) async throws -> Void) async throws {
    try await withStore { store in
      try await store.file(Sample())
      try await store.surveys.open(wishes, SurveyKeys(publicKey: [1], privateKey: key))
      try await body(store)
    }
  }

  @discardableResult
  private func answer(_ store: Store, _ pass: SurveyPass, _ text: String) async throws -> SurveyReceipt {
    try await store.surveys.answer(
      wishes, by: pass, id: PersonalValue.freshSalt(),
      SurveyAnswer(day: CalendarDay(daysSince1970: 20_780), answers: Array("\"\(text)\"".utf8)))
  }

  private func check(_ script: String, expect expected: String) async throws {
    try await held { store in
      var lines: [String] = []
      for line in script.split(separator: "\n") { lines.append("\(line) -> \(try await told(String(line), store))") }
      #expect(lines.joined(separator: "\n") == expected)
      #expect(try await store.findings() == "")
    }
  }

  private func told(_ line: String, _ store: Store) async throws -> String {
    do {
      return try await done(line.split(separator: " ").map(String.init), store)
    } catch let refusal as Refusal {
      return "refused: \(refusal.code)"
    }
  }

  private func done(_ words: [String], _ store: Store) async throws -> String {
    switch words[0] {
    case "issue":
      try await store.surveys.issue(wishes, to: ID(words[1]), blinded: Array(words[2].utf8))
      return "issued"
    case "codes":
      try await store.surveys.add(codes: Array(words.dropFirst()), to: wishes)
      return "added"
    case "answer":
      let pass: SurveyPass = words[1].hasPrefix("code") ? .code(words[1]) : .token(Array(words[1].utf8))
      let outcome = try await answer(store, pass, words.dropFirst(2).joined(separator: " "))
      return outcome == .counted ? "counted" : "counted before"
    case "close":
      _ = try await store.surveys.close(wishes)
      return "closed"
    default:
      let tally = try await store.surveys.tally(wishes)
      return "\(tally.issued) issued, \(tally.codesUsed) of \(tally.codesPrinted) codes used, \(tally.answers) answers"
    }
  }

  private func log(_ store: Store) throws -> String {
    String(decoding: try Data(contentsOf: store.folder.appending(path: "yiju.sqlite-wal")), as: UTF8.self)
  }

  private func found(_ bytes: [UInt8], in store: Store) throws -> Bool {
    let folder = store.folder.path(percentEncoded: false)
    return try FileManager.default.contentsOfDirectory(atPath: folder).contains { name in
      guard name.hasPrefix("yiju.sqlite") else { return false }
      return try Data(contentsOf: store.folder.appending(path: name)).range(of: Data(bytes)) != nil
    }
  }
}

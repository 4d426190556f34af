import Casework
import CityModel
import Foundation
import Testing

@testable import Storage

@Suite struct ContributionTests {
  private let vote = CaseActivity(caseID: "c1", stage: "vote")

  @Test func oneThatCountsForEachAuthorActivityAndKind() async throws {
    try await check(
      """
      add b1 ballot by unit-1 says yes
      add b2 ballot by unit-1 says no
      add b3 ballot by unit-2 says no
      add o1 opinion by unit-1 says more light
      count ballot
      void b1 because signed by nobody as v1
      void b1 because once more as v2
      count ballot
      add b4 ballot by unit-1 says no
      add b5 ballot by unit-1 says yes
      count ballot
      """,
      expect: """
        add b1 ballot by unit-1 says yes -> added
        add b2 ballot by unit-1 says no -> there is b1
        add b3 ballot by unit-2 says no -> added
        add o1 opinion by unit-1 says more light -> added
        count ballot -> 2
        void b1 because signed by nobody as v1 -> added
        void b1 because once more as v2 -> there is v1
        count ballot -> 1
        add b4 ballot by unit-1 says no -> added
        add b5 ballot by unit-1 says yes -> there is b4
        count ballot -> 2
        """)
  }

  @Test func aClosedActivityTakesNothingMoreAndSaysItsDigestAgain() async throws {
    try await withStore { store in
      try await store.file(Sample())
      _ = try await store.contributions.add(ballot("b1", of: "unit-1"))
      let digest = try await store.contributions.digest(vote)
      #expect(try await store.contributions.close(vote) == digest)
      #expect(try await store.contributions.close(vote) == digest)
      await #expect(throws: Refusal("contribution.closed")) {
        try await store.contributions.add(ballot("b2", of: "unit-2"))
      }
      await #expect(throws: Refusal("contribution.closed")) {
        try await store.contributions.void(ballot("b1", of: "unit-1").voided("v1", reason: "x", by: "p", at: minute(9)))
      }
      let again = CaseActivity(caseID: "c1", stage: "vote", round: 2)
      #expect(try await store.contributions.add(ballot("b2", of: "unit-1", in: again)) == .added)
    }
  }

  /// The digest tells of every part of every row, and not of the order in which rows came.
  @Test func theDigestIsOfWhatIsThere() async throws {
    func digest(_ ballots: [Contribution]) async throws -> String {
      try await withStore { store in
        try await store.file(Sample())
        for ballot in ballots { #expect(try await store.contributions.add(ballot) == .added) }
        return try await store.contributions.digest(vote)
      }
    }
    let (one, two) = (ballot("b1", of: "unit-1"), ballot("b2", of: "unit-2"))
    let whole = try await digest([one, two])
    #expect(try await digest([two, one]) == whole)
    let others = [
      [one], [one, ballot("b3", of: "unit-2")], [one, ballot("b2", of: "unit-3")],
      [one, ballot("b2", of: "unit-2", says: "no")], [one, ballot("b2", of: "unit-2", enteredBy: "clerk")],
    ]
    for other in others { #expect(try await digest(other) != whole) }
  }

  @Test func ofManyAtOnceOneIsAdded() async throws {
    try await withStore { store in
      try await store.file(Sample())
      let outcomes = try await withThrowingTaskGroup(of: ContributionStore.Outcome.self) { group in
        for number in 1...30 {
          let ballot = ballot("b\(number)", of: "unit-1")
          group.addTask { try await store.contributions.add(ballot) }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.filter { $0 == .added }.count == 1)
      #expect(try await store.contributions.count(vote, .ballot) == 1)
    }
  }

  @Test func theDoctorCountsAgain() async throws {
    try await withStore { store in
      try await store.file(Sample())
      _ = try await store.contributions.add(ballot("b1", of: "unit-1"))
      let digest = try await store.contributions.close(vote)
      func findings(_ said: String) async throws -> [DoctorFinding] {
        try await store.doctor(closings: { _ in ["vote#1": said] }, at: minute(60))
      }
      let differs = ["case": "c1", "activity": "vote#1"]
      let eventDiffers = differs.merging(["said": "event"]) { one, _ in one }
      #expect(try await findings(digest) == [])
      #expect(try await findings("made up") == [DoctorFinding("contributions-differ", eventDiffers)])
      for change in ["UPDATE contribution SET author = 'x'", "DELETE FROM contribution"] {
        #expect(throws: (any Error).self) { try store.tamper(change) }
      }
      try store.tamper("DROP TRIGGER contribution_keeps; UPDATE contribution SET author = 'unit-9'")
      #expect(try await findings(digest) == [DoctorFinding("contributions-differ", differs)])
    }
  }

  private func ballot(
    _ id: String, of author: String, says: String = "yes", in activity: CaseActivity? = nil,
    enteredBy: ID<Person>? = nil, kind: Contribution.Kind = .ballot
  ) -> Contribution {
    Contribution(
      id: ID(id), activity: activity ?? vote, kind: kind, author: author, bytes: Array("\"\(says)\"".utf8),
      at: minute(1), enteredBy: enteredBy)
  }

  private func check(_ script: String, expect expected: String) async throws {
    try await withStore { store in
      try await store.file(Sample())
      var lines: [String] = []
      for line in script.split(separator: "\n") { lines.append("\(line) -> \(try await told(String(line), store))") }
      #expect(lines.joined(separator: "\n") == expected)
      #expect(try await store.doctor(at: minute(60)).isEmpty)
    }
  }

  /// `add ID KIND by AUTHOR says TEXT`, `void ID because TEXT as ID` or `count KIND`.
  private func told(_ line: String, _ store: Store) async throws -> String {
    let words = line.split(separator: " ").map(String.init)
    switch words[0] {
    case "add":
      let kind = try #require(Contribution.Kind(rawValue: words[2]))
      let text = words[6...].joined(separator: " ")
      return told(try await store.contributions.add(ballot(words[1], of: words[4], says: text, kind: kind)))
    case "void":
      let voided = try #require(try await store.contributions.all(vote).first { $0.id.text == words[1] })
      let voiding = try voided.voided(ID(words[words.count - 1]), reason: line, by: "clerk", at: minute(2))
      return told(try await store.contributions.void(voiding))
    default:
      return "\(try await store.contributions.count(vote, try #require(Contribution.Kind(rawValue: words[1]))))"
    }
  }

  private func told(_ outcome: ContributionStore.Outcome) -> String {
    switch outcome {
    case .added: "added"
    case .alreadyThere(let contribution): "there is \(contribution.id)"
    }
  }
}

package import Casework
import CityModel
import Foundation
import Storage

/// What a ballot holds beside who gave it.
private struct BallotPaper: Codable {
  let choice: Ballot.Choice
  let channel: Ballot.Channel
  /// Whose deputy entered it; `nil` as a rule.
  var onBehalfOf: ID<Person>?
}

extension Platform {
  /// The vote that stands open in a case, as anybody may see it.
  ///
  /// - Throws: `case.not-found`; `vote.closed`.
  package func vote(_ number: String) async throws -> VoteView {
    let running = try await open(number)
    return try await vote(openVote(in: running), running, keepsRoll: false)
  }

  /// Votes for a unit with the code that was handed to its owner.
  ///
  /// - Throws: `vote.closed`; `vote.no-such-code`, the same for an unknown unit; `vote.already-voted`.
  package func castBallot(_ number: String, unit: String, code: String, choice: Ballot.Choice) async throws {
    let running = try await open(number)
    let rule = try openVote(in: running)
    let entry = try roll(rule, running).entries.first { $0.unit == unit }
    guard let entry, try await voteCode(of: entry.unit, in: running.value.id) == plain(code) else {
      throw Refusal("vote.no-such-code")
    }
    try await add(entry.unit, BallotPaper(choice: choice, channel: .online), running, enteredBy: nil)
  }

  /// Enters a ballot that was given on paper, for who works on the case.
  ///
  /// - Throws: `vote.closed`; `vote.no-such-unit`; `vote.already-voted`.
  package func enterBallot(_ number: String, unit: String, choice: Ballot.Choice, viewer: Viewer) async throws {
    let (running, actor) = try await counting(number, viewer)
    let rule = try openVote(in: running)
    guard try roll(rule, running).entries.contains(where: { $0.unit == unit }) else {
      throw Refusal("vote.no-such-unit")
    }
    let paper = BallotPaper(choice: choice, channel: .paper, onBehalfOf: actor.onBehalfOf)
    try await add(unit, paper, running, enteredBy: actor.person)
  }

  /// Says that a unit's ballot does not count, and why; the unit may vote anew.
  ///
  /// - Throws: `vote.closed`; `vote.no-such-unit` where the unit has not voted; `form.invalid` without a reason.
  package func voidBallot(_ number: String, unit: String, reason: String, viewer: Viewer) async throws {
    let (running, actor) = try await counting(number, viewer)
    _ = try openVote(in: running)
    let reason = reason.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !reason.isEmpty else { throw Refusal("form.invalid", faults: [FieldFault("reason", "form.required")]) }
    let standing = try await store.contributions.standing(running.activity(running.value.stage))
    guard let ballot = standing.first(where: { $0.author == unit && $0.kind == .ballot }) else {
      throw Refusal("vote.no-such-unit")
    }
    let voiding = try ballot.voided(
      ID(world.token()), reason: String(reason.prefix(300)), by: actor.person,
      onBehalfOf: actor.onBehalfOf, at: now)
    _ = try await store.contributions.void(voiding)
  }

  private func add(
    _ unit: String, _ paper: BallotPaper, _ running: RunningCase, enteredBy clerk: ID<Person>?
  ) async throws {
    let contribution = Contribution(
      id: ID(world.token()), activity: running.activity(running.value.stage), kind: .ballot, author: unit,
      bytes: try canonicalJSON(paper), at: now, enteredBy: clerk)
    if case .alreadyThere = try await store.contributions.add(contribution) { throw Refusal("vote.already-voted") }
  }

  private func openVote(in running: RunningCase) throws -> VoteRule {
    guard case .vote(let rule) = running.stage(running.value.stage).kind else { throw Refusal("vote.closed") }
    return rule
  }

  /// - Throws: `vote.bad-roll` for one with units twice, without names or without areas.
  func roll(_ rule: VoteRule, _ running: RunningCase) throws -> VoteRoll {
    do throws(RollFaults) { return try rule.roll(running.rows(of: rule.roll)) } catch { throw Refusal("vote.bad-roll") }
  }

  /// Ballots in the order they came, voided ones too.
  func ballots(_ activity: CaseActivity) async throws -> [Ballot] {
    let all = try await store.contributions.all(activity).filter { $0.kind == .ballot }
    let voided = Set(all.compactMap(\.voids))
    let given = all.filter { $0.voids == nil }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    return try given.enumerated().map { order, contribution in
      let paper = try JSONDecoder().decode(BallotPaper.self, from: Data(contribution.bytes))
      return Ballot(
        unit: contribution.author, choice: paper.choice, channel: paper.channel, order: order + 1,
        isVoided: voided.contains(contribution.id))
    }
  }

  func vote(_ rule: VoteRule, _ running: RunningCase, keepsRoll: Bool) async throws -> VoteView {
    let roll: VoteRoll
    do { roll = try self.roll(rule, running) } catch let refusal as Refusal {
      return VoteView(
        number: running.value.number, rule: rule, heads: 0, headsTakingPart: 0, area: 0, areaTakingPart: 0, roll: nil,
        refusal: refusal)
    }
    let ballots = try await ballots(running.activity(running.value.stage))
    let count = rule.count(roll, ballots, digest: "")
    var units: [VoteView.Unit] = []
    for entry in keepsRoll ? roll.entries : [] {
      units.append(
        VoteView.Unit(
          unit: entry.unit, areaHundredths: entry.areaHundredths,
          ballot: ballots.first { $0.unit == entry.unit && !$0.isVoided },
          code: try await voteCode(of: entry.unit, in: running.value.id)))
    }
    return VoteView(
      number: running.value.number, rule: rule, heads: count.heads, headsTakingPart: count.headsTakingPart,
      area: count.area, areaTakingPart: count.areaTakingPart, roll: keepsRoll ? units : nil, refusal: nil)
  }

  /// Twelve letters and digits that follow from the unit and a key of this case that never leaves the store.
  private func voteCode(of unit: String, in caseID: ID<Case>) async throws -> String {
    let name = try await pseudonym(of: ID("unit \(unit)"), in: caseID)
    return plain(String(hexDigest(Array("vote \(name)".utf8)).prefix(12)))
  }

  private func plain(_ code: String) -> String { code.uppercased().filter { $0.isLetter || $0.isNumber } }
}

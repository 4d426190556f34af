import CityModel
import Foundation
import Testing

@testable import Casework

/// Plays a case line by line. Each line says what is done; after `->` it says what came of it.
///
/// The same text is question and answer: what is played is compared with the script as a whole.
func play(
  _ script: String, in town: Exampleton? = nil, _ sourceLocation: SourceLocation = #_sourceLocation
) throws -> Case? {
  var stage = Play(town: try town ?? Exampleton())
  let lines = script.split(separator: "\n").map { $0.components(separatedBy: " -> ")[0].trimming }
  let width = lines.map(\.count).max() ?? 0
  let played = try lines.map { line in
    line.padding(toLength: width, withPad: " ", startingAt: 0) + " -> " + (try stage.play(line))
  }
  let expected = script.split(separator: "\n").map { line in
    let halves = line.components(separatedBy: " -> ")
    return halves[0].trimming.padding(toLength: width, withPad: " ", startingAt: 0) + " -> "
      + halves.dropFirst().joined().trimming
  }
  let text = played.joined(separator: "\n")
  #expect(text == expected.joined(separator: "\n"), "played:\n\(text)", sourceLocation: sourceLocation)
  if let matter = stage.matter { try checkReplay(matter, stage.town, sourceLocation) }
  return stage.matter
}

/// What folding one event after the other made is what the stored events make, to the byte.
func checkReplay(_ matter: Case, _ town: Exampleton, _ sourceLocation: SourceLocation = #_sourceLocation) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .sortedKeys
  let bytes = try encoder.encode(matter)
  let read = try JSONDecoder().decode(Case.self, from: bytes)
  #expect(read == matter, sourceLocation: sourceLocation)
  #expect(try encoder.encode(read) == bytes, sourceLocation: sourceLocation)
  let events = try matter.events.map { try JSONDecoder().decode(CaseEvent.self, from: try encoder.encode($0)) }
  let replayed = Case(
    replaying: events, id: matter.id, number: matter.number, procedure: town.procedure, packVersion: matter.packVersion)
  #expect(replayed == matter, sourceLocation: sourceLocation)
}

struct Play {
  let town: Exampleton
  var matter: Case?

  mutating func play(_ text: String) throws -> String {
    let line = try Line(text)
    let at = try town.clock.moment(line.stamp)
    do {
      return try line.action == "files" ? file(line, at) : act(line, at)
    } catch let refusal as Refusal {
      return told(refusal)
    }
  }

  private mutating func file(_ line: Line, _ at: Date) throws -> String {
    let usual: [String: FormInput] = [
      "category": .text("lamp"), "place": .place(PlaceInput(words: "by the bridge", region: "990101")),
      "description": .text("dark"),
    ]
    let input = usual.merging(line.input(town.procedure.fields)) { $1 }
    let form = try checkForm(town.procedure.fields, input, procedure: town.procedure, pack: town.pack)
    let opened = try Case.open(
      id: "case-1", number: "SR-20261123-4KQ7", procedure: town.procedure, packVersion: town.pack.contentHash,
      by: line.actor, form: form, commitments: form.personal.mapValues { "sealed-\($0.count)" }, at: at)
    matter = opened.case
    return told(opened.decision)
  }

  private mutating func act(_ line: Line, _ at: Date) throws -> String {
    var matter = try #require(matter, "a script begins with a filing")
    let fields = town.procedure.action(ID(line.action))?.fields ?? []
    // Filled in before it is checked: what is wrong with the form must not hide a more serious refusal.
    let form = Result { try checkForm(fields, line.input(fields), procedure: town.procedure, pack: town.pack) }
    let request = ActionRequest(
      action: ID(line.action), by: line.actor, isReporter: line.byLink || line.actor.person == matter.reporter.person,
      form: (try? form.get()) ?? CheckedForm())
    let decision = try matter.apply(request, procedure: town.procedure, clock: town.clock, at: at)
    self.matter = matter
    return told(decision)
  }

  private func told(_ decision: Decision) -> String {
    let due = matter?.due(clock: town.clock).map { ["due " + town.clock.text($0)] } ?? []
    let isOver = matter?.term?.isOpen == false
    let commands = decision.commands.map { command in
      switch command {
      case .tellFollowers: "tell"
      case .publish: "publish"
      case .tell(let person, let news): "\(news.rawValue) to \(person)"
      case .tellContributors(let news): "\(news.rawValue) to who had a say"
      case .remind(let news): news.rawValue
      case .assign(let role, let agency): "for " + role.text + (agency.map { "@" + $0.text } ?? "")
      }
    }
    return ([decision.event.stage.text] + (isOver ? [] : due) + commands).joined(separator: "; ")
  }

  private func told(_ refusal: Refusal) -> String {
    let values = refusal.values.sorted { $0.key < $1.key }.map { "\($0.value.en)" }
    let faults = refusal.faults.map { "\($0.field) \($0.code)" }
    let all = values + faults
    return "no: \(refusal.code)" + (all.isEmpty ? "" : " (\(all.joined(separator: ", ")))")
  }
}

extension StringProtocol {
  var trimming: String { trimmingCharacters(in: .whitespaces) }
}

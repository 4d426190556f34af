import CityModel
import Foundation
import Testing

@testable import Casework

/// What the loader believes a case answers to rules, held against what one answers.
@Suite struct ScopeTests {
  @Test("every name and kind that a case gives to rules is in the scope, and the other way round")
  func scopeIsWhatACaseGives() throws {
    let given = ExpressionType(.map(Dictionary(wholeCase.values().map { (.string($0), $1) }) { first, _ in first }))
    let scope = definition.scope(asked: definition.fields)
    #expect(given == .object(scope.variables))
  }

  @Test("a personal answer is not there") func personalIsLeftOut() {
    #expect(definition.scope(asked: [contact]).variables["form"] == .object([:]))
  }

  @Test(
    "a number is whole or has a point by its field, not by what was typed",
    arguments: [("3", "3.00"), ("-3.5", "-3.50")])
  func decimalsAreWrittenOut(typed: String, kept: String) {
    #expect(typed.filled(to: 2) == kept)
    #expect(Answer(.int(3), for: size.kind) == .number("3.00"))
    #expect(Answer.number(kept).expressionValue == Double(typed).map(ExpressionValue.double))
  }
}

extension ExpressionType {
  /// The kind of a value that a case gave: its structures have texts for keys, and its lists are of one kind.
  fileprivate init(_ value: ExpressionValue) {
    self =
      switch value {
      case .null: .null
      case .bool: .bool
      case .int: .int
      case .double: .double
      case .string: .string
      case .timestamp: .timestamp
      case .duration: .duration
      case .list(let values): .list(values.first.map(ExpressionType.init) ?? .dynamic)
      case .map(let map):
        .object(
          map.reduce(into: [:]) { fields, entry in
            if case .string(let name) = entry.key { fields[name] = ExpressionType(entry.value) }
          })
      }
  }
}

private let words = LocalizedText(zh: "词", en: "Words")
private let contact = field("contact", .text(maxCharacters: 9), .personal)
private let size = field("size", .number(FormField.NumberRange(unit: nil, least: nil, most: nil, decimals: 2)))

private func field(
  _ id: String, _ kind: FormField.Kind, _ visibility: FormField.Visibility = .everyone
) -> FormField {
  FormField(id: ID(id), label: words, hint: nil, kind: kind, isRequired: false, visibility: visibility)
}

private let options = ["red", "deep-blue"].map { FormField.Option(value: $0, name: words) }
private let whole = FormField.NumberRange(unit: nil, least: nil, most: nil, decimals: 0)

/// One question of each kind, with an answer.
private let questions: [(FormField, Answer)] = [
  (field("category", .category), .category("lamp")), (field("note", .text(maxCharacters: 9)), .text("a")),
  (field("where", .place), .place(PlaceAnswer(words: "here", region: "99"))),
  (field("photo-1", .photos(atMost: 2)), .photos([Photo(blob: "1", original: "2", pixels: "3")])),
  (field("office", .agency(holding: "clerk")), .agency("works")), (field("fixed", .yesNo), .yesNo(true)),
  (field("count", .number(whole)), .number("3")), (size, .number("3.00")), (field("cost", .money), .money(fen: 5)),
  (field("day", .date), .date(someDay)), (field("span", .period), .period(from: someDay, to: someDay)),
  (field("colour", .choice(options, many: false)), .choice("red")),
  (field("colours", .choice(options, many: true)), .choices(["red", "deep-blue"])),
  (field("card", .code(.creditCode)), .code("X")), (field("chief", .person(holding: "clerk")), .person("p1")),
  (field("files", .files(atMost: 1)), .files([StoredFile(blob: "1", name: "a.pdf", bytes: 2)])),
  (field("line", .shape(.line)), .shape([Point(longitude: 106, latitude: 31)].compactMap { $0 })),
  (field("rows", .group([field("part", .money)], atMost: 3)), .group([["part": .money(fen: 1)]])),
  (field("house", .object(register: "houses")), .object("h1")),
]

private let someDay = CalendarDay(daysSince1970: 20_000)

private let definition = Procedure(
  id: "all", name: words, summary: words, numberPrefix: "A",
  privacy: PrivacyNotice(purpose: words, retentionDays: 1, readers: []), services: [], categories: [],
  fields: questions.map(\.0) + [contact],
  stages: [
    stage("start", .step), stage("wishes-1", .survey(survey)),
    stage("vote", .vote(VoteRule(matter: .normal, question: words, roll: "rows"))),
  ], actions: [], term: TermRule(starts: "", stops: ""), opensInto: "start", responseAction: "",
  nearby: Procedure.Nearby(metres: 1, days: 1))

private func stage(_ id: String, _ kind: StageKind) -> Stage {
  Stage(id: ID(id), name: words, outcome: .open, kind: kind)
}

private let survey = SurveyRule(
  promise: .panel, questions: [field("tint", .choice(options, many: false)), field("new-lift", .yesNo)],
  frame: "rows", stratum: "tint", quotaShare: Ratio(1, of: 2), repeats: nil)

private let counted = SurveyCount(
  answered: 2, units: 3, unmetQuotas: [],
  shares: survey.questions.flatMap { question in
    question.countedOptions.map {
      SurveyCount.Share(question: question.id, option: $0, share: 0.5, low: 0.1, high: 0.9, answers: 2)
    }
  }, digest: "")

private let voted = VoteCount(
  heads: 1, headsTakingPart: 1, headsAgreeing: 1, area: 1, areaTakingPart: 1, areaAgreeing: 1, isQuorate: true,
  isAdopted: true, digest: "")

/// A case in which everything was answered and counted.
private let wholeCase: Case = {
  let answers = Dictionary(questions.map { ($0.0.id, $0.1) }) { first, _ in first }
    .merging(["contact": .commitment("c")]) { first, _ in first }
  let steps: [(ID<Stage>, ActivityResult?)] = [
    ("wishes-1", nil), ("vote", .survey(counted)), ("vote", .vote(voted)),
  ]
  return Case(
    replaying: steps.enumerated().map { number, step in
      CaseEvent(
        version: number + 1, action: number == 0 ? nil : "go", at: Date(timeIntervalSince1970: 0),
        by: Actor(person: "p"), answers: number == 0 ? answers : [:], stage: step.0, result: step.1)
    }, id: "c1", number: "A-1", procedure: definition, packVersion: "")
}()

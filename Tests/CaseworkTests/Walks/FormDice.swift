import Chance
import CityModel
import Foundation

@testable import Casework

/// Fills in forms by chance: reads their definition, and gives what a careful person might.
struct FormDice {
  let town: WalkTown
  var dice: SeededDice
  /// How many texts and photos there have been, so that each is new.
  private var serial = 0

  init(town: WalkTown, seed: UInt64) {
    self.town = town
    dice = SeededDice(seed: seed)
  }

  /// A form that holds by its definition; `nil` when sixty tries gave none.
  ///
  /// - Parameter hints: what to answer to some questions, by their ids; one of them is picked.
  mutating func form(
    _ fields: [FormField], known: [String: ExpressionValue] = [:], hints: [ID<FormField>: [String]] = [:]
  ) -> CheckedForm? {
    for _ in 0..<60 {
      let input = inputs(fields, hints)
      let form = try? checkForm(fields, input, procedure: town.procedure, pack: town.pack, known: known)
      if let form { return form }
    }
    return nil
  }

  /// A form with one thing wrong: an answer that is missing, or one that nobody asked for.
  mutating func spoilt(_ form: CheckedForm, _ fields: [FormField]) -> CheckedForm {
    var answers = form.answers
    let required = fields.filter { $0.isRequired && $0.relevant == nil && $0.visibility != .personal }.map(\.id)
    if required.isEmpty || dice.chance(30) {
      answers["nobody-asked"] = .text("this")
    } else {
      answers[dice.pick(required)] = nil
    }
    return CheckedForm(answers: answers, personal: form.personal)
  }

  private mutating func inputs(_ fields: [FormField], _ hints: [ID<FormField>: [String]]) -> [String: FormInput] {
    var inputs: [String: FormInput] = [:]
    for field in fields where field.calculated == nil && (field.isRequired || dice.chance(60)) {
      inputs[field.id.text] = hints[field.id].map { .text(dice.pick($0)) } ?? input(field, hints)
    }
    return inputs
  }

  private mutating func input(_ field: FormField, _ hints: [ID<FormField>: [String]]) -> FormInput {
    serial += 1
    switch field.kind {
    case .text(let limit): return .text(String("\(serial) words".prefix(limit)))
    case .category: return .text(dice.pick(town.procedure.categories).id.text)
    case .place: return .place(PlaceInput(words: "by the bridge", region: town.region.text))
    case .photos(let atMost): return .photos(photos(dice.chance(20) ? atMost : 1))
    case .files: return .files([StoredFile(blob: "blob-\(serial)", name: "scheme.pdf", bytes: 1000)])
    case .agency(let role): return .text(dice.pick(town.pack.agencies.filter { $0.roles.contains(role) }).id.text)
    case .person(let role): return .text(dice.pick(town.people(holding: role)).text)
    case .yesNo: return .text(dice.chance(50) ? "yes" : "no")
    case .number(let range): return .text(number(range))
    case .money: return .text("\(dice.pick([0, 1000, 2000, 3000]))")
    case .date: return .text(day())
    case .period: return .texts([day(), day()].sorted())
    case .choice(let options, let many): return choice(options.map(\.value), many)
    case .code(let kind): return .text(code(kind))
    case .shape: return .text("106.70,31.80 106.71,31.81 106.72,31.80")
    case .group(let fields, let atMost): return .rows((0..<min(3, atMost)).map { _ in inputs(fields, hints) })
    case .object: return .text("lamp-\(serial)")
    }
  }

  /// One time in twenty those of an earlier answer.
  private mutating func photos(_ count: Int) -> [Photo] {
    let number = dice.chance(5) ? max(1, serial - 5) : serial
    return (1...count).map { Photo(blob: "b\(number)-\($0)", original: "f\(number)-\($0)", pixels: "p\(number)-\($0)") }
  }

  /// Mostly one of the smallest.
  private mutating func number(_ range: FormField.NumberRange) -> String {
    let least = range.least ?? 0, most = range.most ?? least + 1000
    let small = min(most, least + Double(dice.pick([0, 1, 2])))
    let number = dice.chance(80) ? small : Double.random(in: least...most, using: &dice)
    return decimalText(number, range.decimals)
  }

  private mutating func day() -> String {
    CalendarDay(daysSince1970: Int.random(in: 20_000..<20_800, using: &dice)).description
  }

  private mutating func choice(_ values: [String], _ many: Bool) -> FormInput {
    many ? .texts(values.filter { _ in dice.chance(40) }) : .text(dice.pick(values))
  }

  /// Seventeen characters, and the one of all check characters that fits.
  private mutating func code(_ kind: FormField.CodeKind) -> String {
    let digits = (0..<3).map { _ in "\(dice.pick(Array(0...9)))" }.joined()
    let body = kind == .residentID ? "51190219900101\(digits)" : "91511902MA6\(digits)ABC"
    return "0123456789ABCDEFGHJKLMNPQRTUWXY".map { body + String($0) }.first { kind.fault($0) == nil } ?? body
  }
}

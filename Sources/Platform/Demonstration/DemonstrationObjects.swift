import Casework
import Chance
import CityModel
import Foundation
import Storage

/// Made-up objects for registers that the pack leaves empty: the same chance gives the same ones.
///
/// Some are never inspected, some fall short, some have too much; each says in its name that it is made up.
struct DemonstrationObjects {
  static let perRegister = 24

  let platform: Platform
  let edition: Edition
  var chance = SeededDice(seed: 20_260_906)

  init(platform: Platform, edition: Edition) {
    self.platform = platform
    self.edition = edition
  }

  mutating func enter() async throws {
    for register in edition.pack.registers where register.seeds.isEmpty {
      var appends: [ObjectAppend] = []
      for number in 1...Self.perRegister { appends.append(try object(number, register)) }
      _ = try await platform.store.objects.append(appends)
    }
  }

  private mutating func object(_ number: Int, _ register: Register) throws -> ObjectAppend {
    let isInspected = register.inspection == nil || chance.happens(0.85)
    let skipped = isInspected ? [] : register.inspection?.fields ?? []
    var input: [String: FormInput] = [:]
    for field in register.fields where field.calculated == nil && !skipped.contains(field.id) {
      input[field.id.text] = self.input(field, number, register)
    }
    let form = try checkForm(register.fields, input, procedure: register.form, pack: edition.pack)
    let id = ID<RegisterObject>("demo-\(number < 10 ? "0" : "")\(number)", in: register.id)
    let object = RegisterObject.entered(
      id, in: register, form, by: Actor(person: Platform.packPerson), at: platform.now)
    return try platform.append(of: object, register, edition)
  }

  private mutating func input(_ field: FormField, _ number: Int, _ register: Register) -> FormInput? {
    if field.id == register.title { return .text("演示\(register.name.zh)\(number)号（虚构） Made up \(number)") }
    if !field.isRequired, chance.happens(0.08) { return nil }
    switch field.kind {
    case .text(let limit): return .text(String("演示数据（虚构） Made up".prefix(limit)))
    case .yesNo: return .text(chance.happens(0.8) ? "yes" : "no")
    case .number(let range): return .text(digits(range))
    case .money: return .text(String(Int(chance.number(in: 1000...90_000))))
    case .choice(let options, _): return chance.one(of: options).map { .text($0.value) }
    case .date:
      return .text(edition.clock.day(of: platform.now).adding(days: -Int(chance.number(in: 0...3000))).description)
    case .place: return .place(place(number))
    default: return nil
    }
  }

  /// Within the range of the field; where it has no upper end, within ten of the lower.
  private mutating func digits(_ range: FormField.NumberRange) -> String {
    let least = range.least ?? 0
    let value = chance.number(in: least...(range.most ?? least + 10))
    let scale = (0..<range.decimals).reduce(1.0) { product, _ in product * 10 }
    let rounded = (value * scale).rounded(.down) / scale
    return range.decimals == 0 ? String(Int(rounded)) : String(rounded)
  }

  private mutating func place(_ number: Int) -> PlaceInput {
    let pack = edition.pack
    let divisions = pack.regions.filter { $0.parent == pack.city.region && $0.kind == .division && $0.validTo == nil }
    let region = chance.one(of: divisions)
    let point = pack.boundaries.first { $0.region == region?.id }.flatMap { chance.point(in: $0) }
    return PlaceInput(
      words: "\(region?.name.zh ?? "")演示村\(number)组", region: region?.id.text ?? "", place: "",
      longitude: point.map { String($0.longitude) } ?? "", latitude: point.map { String($0.latitude) } ?? "")
  }
}

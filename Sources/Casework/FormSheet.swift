package import CityModel

/// A form while it is being checked, question after question: later ones may ask for the answers of earlier ones.
struct FormSheet {
  let procedure: Procedure
  let pack: Pack
  let known: [String: ExpressionValue]
  private(set) var answers: [ID<FormField>: Answer] = [:]
  private(set) var personal: [ID<FormField>: String] = [:]
  var faults: [FieldFault] = []

  init(procedure: Procedure, pack: Pack, known: [String: ExpressionValue]) {
    self.procedure = procedure
    self.pack = pack
    self.known = known
  }

  mutating func take(_ field: FormField, _ input: FormInput?) {
    guard field.isRelevant(values) else { return }
    if let rule = field.calculated { return reckon(field, rule, input) }
    switch read(input, field) {
    case .nothing where field.isRequired: faults.append(FieldFault(field.id.text, .required))
    case .nothing: break
    case .faults(let found): faults += found
    case .answer(let answer): keep(answer, field)
    }
  }

  var values: [String: ExpressionValue] { known.adding(answers) }

  private mutating func keep(_ answer: Answer, _ field: FormField) {
    let ownName = field.id.text.expressionName
    let own = answer.expressionValue ?? .string(answer.plainText)
    if let constraint = field.constraint,
      (try? constraint.rule.evaluateBool(values.adding(own, named: ownName))) != true
    {
      faults.append(
        FieldFault(
          field.id.text, .constraintFails,
          values: ["message": constraint.message.zh, "messageEnglish": constraint.message.en]))
    }
    if field.visibility == .personal { personal[field.id] = answer.plainText } else { answers[field.id] = answer }
  }

  /// Nobody types a calculated answer; one that cannot be reckoned stays empty.
  private mutating func reckon(_ field: FormField, _ rule: Expression, _ input: FormInput?) {
    if let input, input != .text("") { faults.append(FieldFault(field.id.text, .calculated)) }
    guard let value = try? rule.evaluate(values), let answer = Answer(value, for: field.kind) else { return }
    answers[field.id] = answer
  }
}

extension FormField {
  /// Whether the question is asked; a rule that cannot be reckoned yet means not yet.
  package func isRelevant(_ values: [String: ExpressionValue]) -> Bool {
    guard let relevant else { return true }
    return (try? relevant.evaluateBool(values)) ?? false
  }
}

extension [String: ExpressionValue] {
  /// The same with further answers under `form`.
  func adding(_ answers: [ID<FormField>: Answer]) -> [String: ExpressionValue] {
    answers.expressionFields.reduce(self) { $0.adding($1.value, named: $1.key) }
  }

  func adding(_ value: ExpressionValue, named name: String) -> [String: ExpressionValue] {
    var form: [ExpressionKey: ExpressionValue] = if case .map(let fields)? = self["form"] { fields } else { [:] }
    form[.string(name)] = value
    return merging(["form": .map(form)]) { _, new in new }
  }
}

extension Answer {
  /// A calculated value as an answer; `nil` where the kind cannot hold it.
  init?(_ value: ExpressionValue, for kind: FormField.Kind) {
    switch (kind, value) {
    case (.text(let limit), .string(let text)) where text.count <= limit: self = .text(text)
    case (.choice(let options, let many), .string(let text)) where options.contains { $0.value == text }:
      self = many ? .choices([text]) : .choice(text)
    case (.yesNo, .bool(let isYes)): self = .yesNo(isYes)
    case (.number(let range), .int(let number)): self = .number(String(number).filled(to: range.decimals))
    case (.number(let range), .double(let number)): self = .number(decimalText(number, range.decimals))
    case (.money, .double(let yuan)) where yuan.isFinite && abs(yuan) < 1e13:
      self = .money(fen: Int((yuan * 100).rounded()))
    case (.money, .int(let yuan)) where abs(yuan) < 10_000_000_000_000: self = .money(fen: Int(yuan) * 100)
    default: return nil
    }
  }
}

extension String {
  /// The same number with so many digits after the point: `3` and `3.5` are `3.00` and `3.50`.
  func filled(to decimals: Int) -> String {
    let given = split(separator: ".").dropFirst().first?.count ?? 0
    guard decimals > given else { return self }
    return self + (given == 0 ? "." : "") + String(repeating: "0", count: decimals - given)
  }
}

/// A number with so many digits after the point, halves away from zero.
func decimalText(_ number: Double, _ decimals: Int) -> String {
  var scale = 1.0
  for _ in 0..<min(decimals, 6) { scale *= 10 }
  let whole = (abs(number) * scale).rounded()
  guard whole < 9e15 else { return String(number) }
  let digits = String(Int(whole))
  let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
  let sign = number < 0 && whole > 0 ? "-" : ""
  return decimals == 0 ? sign + padded : "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
}

/// Every combination of what guards ask for, each by a number.
struct ProofSpace: Sendable {
  let variables: [ProofVariable]
  /// By how much the number grows with the next value of each variable.
  private let strides: [Int]
  let count: Int

  /// `nil` when there are more combinations than are gone through.
  init?(_ variables: [ProofVariable]) {
    var strides: [Int] = [], count = 1
    for variable in variables {
      strides.append(count)
      count *= variable.values.count
      guard count <= ProofLimits.combinations else { return nil }
    }
    self.variables = variables
    self.strides = strides
    self.count = count
  }

  /// Nothing is known yet.
  static let unset = 0

  func place(of variable: Int, in combination: Int) -> Int {
    combination / strides[variable] % variables[variable].values.count
  }

  func setting(_ variable: Int, to place: Int, in combination: Int) -> Int {
    combination + (place - self.place(of: variable, in: combination)) * strides[variable]
  }

  /// The combination with every other variable unset.
  func part(of combination: Int, _ kept: [Int]) -> Int {
    kept.reduce(0) { $0 + place(of: $1, in: combination) * strides[$1] }
  }

  /// The combinations that follow when each of the choices is made in every way.
  func choosing(_ choices: [ProofChoice], from combination: Int) -> [Int] {
    choices.reduce([combination]) { combinations, choice in
      combinations.flatMap { combination in
        choice.places(from: place(of: choice.variable, in: combination))
          .map { setting(choice.variable, to: $0, in: combination) }
      }
    }
  }

  /// What rules are told in the stage.
  func known(_ combination: Int, in stage: ID<Stage>) -> [String: ExpressionValue] {
    var roots: [String: [String: ExpressionValue]] = [
      "form": [:], "this": ["stage": .string(stage.text)], "results": [:],
    ]
    for (number, variable) in variables.enumerated() {
      guard let value = variable.values[place(of: number, in: combination)] else { continue }
      for path in variable.paths where path.count == 2 { roots[path[0]]?[path[1]] = value }
    }
    return roots.mapValues(ExpressionValue.object)
  }
}

/// What one form, or one count, may make of a variable.
struct ProofChoice: Sendable {
  let variable: Int
  let values: [Int]
  /// The question may be left out: then it stays as it was.
  let mayKeep: Bool

  func places(from old: Int) -> [Int] { mayKeep && !values.contains(old) ? [old] + values : values }
}

extension ProofSpace {
  /// What a form may make of the variables. A question that is required and always asked is always answered anew.
  func choices(_ form: [FormField], _ pack: Pack) -> [ProofChoice] {
    variables.indices.compactMap { number in
      guard let field = form.first(where: { variables[number].isAnswered(by: $0) }) else { return nil }
      let given = field.fewValues(in: pack) ?? variables[number].values.compactMap { $0 }
      let isSure = field.isRequired && field.relevant == nil && field.calculated == nil
      return ProofChoice(
        variable: number, values: variables[number].places(of: given), mayKeep: !isSure)
    }
  }

  /// What counting the survey or the vote of the stage may come to.
  func counting(_ stage: ID<Stage>) -> [ProofChoice] {
    variables.indices.filter { [.vote(stage), .survey(stage)].contains(variables[$0].subject) }.map {
      ProofChoice(variable: $0, values: Array(1..<variables[$0].values.count), mayKeep: false)
    }
  }
}

extension ProofVariable {
  fileprivate func isAnswered(by field: FormField) -> Bool {
    switch subject {
    case .answer(let name), .category(let name): name == field.name && field.visibility != .personal
    case .vote, .survey: false
    }
  }

  fileprivate func places(of given: [ExpressionValue]) -> [Int] {
    values.indices.filter { place in values[place].map(given.contains) ?? false }
  }
}

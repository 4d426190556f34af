/// Something that guards ask for and that has few values.
struct ProofVariable: Hashable, Sendable {
  enum Subject: Hashable, Sendable {
    /// The answers to one question, or to several of one id.
    case answer(name: String)
    /// The category of the case, which is the answer to that question.
    case category(name: String)
    /// What the vote, or the survey, of a stage came to.
    case vote(ID<Stage>)
    case survey(ID<Stage>)
  }

  let subject: Subject
  /// What it may be; that nobody has answered yet is a value of its own and comes first, as `nil`.
  let values: [ExpressionValue?]

  init(_ subject: Subject, _ values: [ExpressionValue]) {
    self.subject = subject
    self.values = [nil] + values
  }

  /// The paths that a value of it answers.
  var paths: [[String]] {
    switch subject {
    case .answer(let name): [["form", name]]
    case .category(let name): [["form", name], ["this", "category"]]
    case .vote(let stage): [[], ["quorate"], ["adopted"]].map { ["results", stage.text.expressionName] + $0 }
    case .survey(let stage): [["results", stage.text.expressionName]]
    }
  }

  /// How a value of it is told to people.
  func text(_ place: Int) -> String {
    let path = paths[0].joined(separator: ".")
    guard let value = values[place] else { return "\(path) is not known yet" }
    guard case .map(let fields) = value else { return "\(path) is \(value.text)" }
    return fields.isEmpty
      ? "\(path) is known"
      : fields.sorted { $0.key < $1.key }.map { "\(path).\($0.key.value.plain) is \($0.value.text)" }
        .joined(separator: ", ")
  }
}

extension ExpressionValue {
  fileprivate var plain: String { if case .string(let text) = self { text } else { text } }
}

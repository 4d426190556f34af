import Documents

extension StudyRule {
  static let problemWithoutMeasure = StudyRule(
    "problem-without-measure", .warning, zh: "提出的问题没有对策回应。请补上对策，或说明为何暂不解决。",
    en: "No measure answers this problem. Add one, or say why it must wait."
  ) { text in
    text.treated.isLinked ? text.treated.unansweredProblems(text.book.chain) : text.prose?.unanswered ?? []
  }

  static let measureWithoutProblem = StudyRule(
    "measure-without-problem", .warning, zh: "这条对策没有对应的问题或成因。请写明它解决什么。",
    en: "This measure answers no problem or cause of the text. Say what it is for."
  ) { text in
    text.treated.isLinked ? text.treated.needlessMeasures(text.book.chain) : text.prose?.needless ?? []
  }
}

import Documents

extension StudyRule {
  static let figuresDisagree = StudyRule(
    "figures-disagree", .fault, zh: "同一数字前后不一。请核对，统一为一个。",
    en: "The same quantity has two values. Check them and keep one."
  ) { text in
    var known: [FigureSubject.Key: [FigureSubject]] = [:]
    var hits: [Hit] = []
    for subject in text.figureSubjects() {
      let same = (known[subject.key] ?? []).filter { $0.isSame(as: subject) }
      if !same.contains(where: { $0.hasSameWords(as: subject) && $0.quantity.value == subject.quantity.value }) {
        known[subject.key, default: []].append(subject)
      }
      guard let other = same.first, !same.contains(where: { $0.agrees(with: subject) }) else { continue }
      var hit = Hit(subject.place)
      hit.other = other.place
      hits.append(hit)
    }
    return hits
  }
}

import CityModel
import Documents

/// What of promise and delivery is not in order: the application's file is the place, its key the words quoted.
func closingFindings(_ balance: [ClosingBalance], _ application: StudyApplication) -> [Finding] {
  balance.flatMap { line -> [Finding] in
    switch line.state {
    case .kept: []
    case .open: [.promiseOpen(line)]
    case .unapproved: [.unapproved(line)]
    case .approved:
      application.changes.filter { $0.of == line.subject && !application.isAnswered($0.field) }
        .map { .changeNotStated(line, $0.field) }
    }
  }
}

extension StudyApplication {
  fileprivate func isAnswered(_ field: String) -> Bool {
    switch answers[field] {
    case .text(let text): !text.allSatisfy(\.isWhitespace)
    case .rows(let rows): !rows.isEmpty
    case .leftOpen, nil: false
    }
  }
}

extension StudyChange.Subject {
  fileprivate var name: Bilingual {
    switch self {
    case .form: Bilingual(zh: "成果形式", en: "form of the work")
    case .length: Bilingual(zh: "字数", en: "length")
    case .time: Bilingual(zh: "完成时间", en: "time")
    case .people: Bilingual(zh: "参与人员", en: "people")
    }
  }
}

extension Finding {
  private static var place: Place { Place(part: "application.yaml") }

  fileprivate static func unapproved(_ line: ClosingBalance) -> Finding {
    let name = line.subject.name
    return Finding(
      "study.difference-unapproved", .fault, at: place, found: line.delivered, expected: line.promised,
      Bilingual(
        zh: "\(name.zh)与立项时的承诺不同，而没有经批准的变更：请先报批，再在 changes 中写明批准日期和变更表的栏目。",
        en:
          "The \(name.en) is not as promised and no approved change says so: have it approved and enter it in 'changes'."
      ))
  }

  fileprivate static func changeNotStated(_ line: ClosingBalance, _ field: String) -> Finding {
    let name = line.subject.name
    return Finding(
      "study.change-not-stated", .fault, at: place, found: field,
      Bilingual(
        zh: "\(name.zh)的变更已经批准，但变更表的栏目\(field)没有填写。",
        en: "The change of the \(name.en) is approved, and field \(field) of the form does not state it."))
  }

  fileprivate static func promiseOpen(_ line: ClosingBalance) -> Finding {
    let name = line.subject.name
    return Finding(
      "study.promise-open", .note, at: place,
      Bilingual(
        zh: "\(name.zh)没有写明\(line.promised == nil ? "立项时的承诺" : "完成情况")，无从比较。",
        en: "The \(name.en) cannot be compared: \(line.promised == nil ? "the promise" : "the delivery") is not stated."
      ))
  }
}

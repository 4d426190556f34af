import Documents

extension StudyRule {
  static let headingOrder = StudyRule(
    "heading-order", .fault, zh: "标题的序号或层级乱了：有跳号、重号或越级。",
    en: "Headings are out of order: a number is skipped or repeated, or a level is."
  ) { text in
    var hits: [Hit] = []
    var last: [HeadingNumber.Form: Int] = [:]
    var level: Int?
    for (index, paragraph) in text.paragraphs.enumerated() {
      guard case .heading(let marked) = paragraph.source.kind else { continue }
      if let marked, let before = level, marked > before + 1, text.text.countsParagraphs == false {
        hits.append(Hit(index, 0..<1))
      }
      level = marked ?? level
      guard let number = HeadingNumber(paragraph.scalars) else { continue }
      let isInTurn = number.value == (last[number.form] ?? 0) + 1
      if !isInTurn { hits.append(Hit(index, 0..<number.end)) }
      last[number.form] = number.value
      for form in last.keys where isBelow(form, number.form) { last[form] = nil }
    }
    return hits
  }
}

/// Whether numbers of one form begin anew under another.
private func isBelow(_ form: HeadingNumber.Form, _ other: HeadingNumber.Form) -> Bool {
  rank(form) > rank(other)
}

private func rank(_ form: HeadingNumber.Form) -> Int { form == .chapter ? -1 : form.rawValue }

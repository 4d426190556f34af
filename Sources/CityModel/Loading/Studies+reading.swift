extension Reading {
  /// The files that a study's folder may have.
  static let studyFiles = ["report.md", "references.bib", "application.yaml", "confirmed.csv"]

  func readStudies() -> [Study] {
    let numbers = files.files.keys.compactMap { path -> String? in
      let parts = path.split(separator: "/")
      return parts.count == 3 && parts[0] == "studies" && Self.studyFiles.contains(String(parts[2]))
        ? String(parts[1]) : nil
    }
    return Set(numbers).sorted().map(study)
  }

  private func study(_ number: String) -> Study {
    let folder = "studies/\(number)"
    reportNumber(number, in: folder)
    for file in ["report.md", "application.yaml"] where files.files["\(folder)/\(file)"] == nil {
      report(
        "pack.missing-file", "the study \(number) has no \(file)", at: Location(file: "\(folder)/\(file)"),
        hint: "'yiju study new' writes one to begin with")
    }
    return Study(
      id: ID(number), report: text("\(folder)/report.md") ?? "", references: text("\(folder)/references.bib") ?? "",
      application: application("\(folder)/application.yaml"),
      confirmations: table("\(folder)/confirmed.csv", .confirmation).map(StudyConfirmation.init))
  }

  private func reportNumber(_ number: String, in folder: String) {
    guard !number.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }) else { return }
    report(
      "pack.bad-id", "'\(number)' cannot be the number of a study", at: Location(file: folder),
      hint: "ids are made of the letters A to Z, digits, '-', '_' and '.'")
  }

  private func application(_ file: String) -> StudyApplication {
    // A study without the file is a finding already; its missing keys would only repeat it.
    guard files.files[file] != nil else {
      return StudyApplication(form: "", answers: [:], promised: StudyPromise(), delivered: StudyDelivery(), changes: [])
    }
    return StudyApplication(document(file, .study))
  }
}

extension StudyApplication {
  fileprivate init(_ fields: Fields) {
    let form = fields.text("form")
    if !form.isEmpty {
      fields.reading.refer(to: Name(.file, "documents/\(form).json"), at: fields.location(of: "form"))
    }
    self.init(
      form: form, answers: fields.answers("answers"),
      promised: fields.child("promised", .promise).map(StudyPromise.init) ?? StudyPromise(),
      delivered: fields.child("delivered", .delivery).map(StudyDelivery.init) ?? StudyDelivery(),
      changes: fields.children("changes", .studyChange).map(StudyChange.init))
  }
}

extension StudyPromise {
  fileprivate init(_ fields: Fields) {
    self.init(
      form: fields.optionalText("form"), characters: fields.optionalInteger("characters", atLeast: 1),
      due: fields.optionalPeriod("due"), people: fields.texts("people").map(\.text))
  }
}

extension StudyDelivery {
  fileprivate init(_ fields: Fields) {
    self.init(
      form: fields.optionalText("form"), finished: fields.optionalPeriod("finished"),
      people: fields.texts("people").map(\.text))
  }
}

extension StudyChange {
  fileprivate init(_ fields: Fields) {
    self.init(
      of: fields.choice("of"), field: fields.text("field"),
      approved: fields.optionalDay("approved") ?? CalendarDay(daysSince1970: 0))
  }
}

extension StudyConfirmation {
  fileprivate init(_ fields: Fields) {
    self.init(
      sentence: fields.text("sentence"), reference: fields.text("reference"), words: fields.text("words"),
      on: fields.optionalDay("on"), by: fields.optionalText("by"))
  }
}

extension Fields {
  /// Answers by the ids of a form's fields, which are the form's own: whether it has them is looked at with the form.
  fileprivate func answers(_ key: String) -> [String: StudyApplication.Answer] {
    guard let tree = self[key] else { return [:] }
    guard case .map(let entries, _) = tree else {
      report("pack.wrong-shape", "answers are keys with values; this is \(tree.shape)", at: key)
      return [:]
    }
    return Dictionary(entries.map { ($0.key, answer($0.value)) }) { first, _ in first }
  }

  private func answer(_ tree: Tree) -> StudyApplication.Answer {
    switch tree {
    case .nothing: return .leftOpen
    case .text(let text, _): return .text(text)
    case .list(let items, _): return .rows(items.map(row))
    case .map:
      reading.report(
        "pack.wrong-shape", "an answer is a text or a list of rows, not \(tree.shape)", at: tree.location,
        hint: "begin each row with '- '")
      return .leftOpen
    }
  }

  /// A row's cells; empty ones are left out.
  private func row(_ tree: Tree) -> [String: String] {
    guard case .map(let entries, _) = tree else {
      reading.report(
        "pack.wrong-shape", "a row is keys with values; this is \(tree.shape)", at: tree.location,
        hint: "write { D31: …, D32: … }")
      return [:]
    }
    let cells = entries.filter { !$0.value.isNothing }.compactMap { entry in text(entry.value).map { (entry.key, $0) } }
    return Dictionary(cells) { first, _ in first }
  }
}

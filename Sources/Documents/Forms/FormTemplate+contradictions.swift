extension FormTemplate {
  /// What no single key shows: ids that lead nowhere or stand twice, fields without a place, rows that do not fill their
  /// table.
  var contradictions: [Finding] {
    let ids = Set(fields.map(\.id))
    return duplicateFaults + fieldFaults(ids) + placeFaults(ids) + layoutFaults + annexFaults
  }

  private var duplicateFaults: [Finding] {
    var seen: Set<String> = []
    return fields.enumerated().filter { !seen.insert($1.id).inserted }.map { index, field in
      .formFault(
        "duplicate-field", at: "fields[\(index)].id", found: field.id, zh: "栏目编号“\(field.id)”出现了两次。",
        en: "The field '\(field.id)' stands here twice.")
    }
  }

  private func fieldFaults(_ ids: Set<String>) -> [Finding] {
    fields.enumerated().flatMap { index, field in
      let path = "fields[\(index)]"
      let references =
        (field.columns ?? []).enumerated().map { ("\(path).columns[\($0)]", $1) }
        + (field.requiredWhen.map { [("\(path).requiredWhen.field", $0.field)] } ?? [])
      return references.filter { !ids.contains($1) }.map { .formDangling($1, among: ids, at: $0) }
        + kindFaults(field, at: path)
    }
  }

  private func kindFaults(_ field: Field, at path: String) -> [Finding] {
    var faults: [Finding] = []
    if field.kind == .choice, choices(of: field).isEmpty {
      faults.append(
        .formFault("no-choices", at: path, zh: "选择栏“\(field.id)”没有选项。", en: "The choice '\(field.id)' has no choices."))
    }
    if field.kind == .rows, field.columns?.isEmpty ?? true {
      faults.append(
        .formFault("no-columns", at: path, zh: "重复行“\(field.id)”没有列。", en: "The rows '\(field.id)' have no columns."))
    }
    if let maximum = field.maximumRows, maximum < field.emptyRows {
      faults.append(
        .formFault(
          "rows-limits", at: "\(path).maximumRows", zh: "行数上限小于空白行数。",
          en: "The most rows are fewer than the empty ones."))
    }
    if let condition = field.requiredWhen, let other = self.field(condition.field), other.kind == .choice,
      !choices(of: other).contains(condition.is)
    {
      faults.append(
        .formFault(
          "unknown-choice", at: "\(path).requiredWhen.is", found: condition.is,
          zh: "“\(condition.is)”不是“\(other.id)”的选项。", en: "'\(condition.is)' is no choice of '\(other.id)'."))
    }
    return faults
  }

  /// Every place leads to a field, and every field that is answered has one place, those of rows within their rows.
  private func placeFaults(_ ids: Set<String>) -> [Finding] {
    let placed = lines.flatMap { line in pieces(of: line.text).map { (line.path, $0) } }
    let dangling = placed.compactMap { path, piece in
      piece.field.flatMap { ids.contains($0) ? nil : Finding.formDangling($0, among: ids, at: path) }
    }
    var counts: [String: Int] = [:]
    for case (_, .answer(let id)) in placed { counts[id, default: 0] += 1 }
    for id in repeats.map(\.id) { counts[id, default: 0] += 1 }
    let unplaced = fields.enumerated().filter { $1.kind != .fixed && counts[$1.id] != 1 }.map { index, field in
      Finding.formFault(
        "not-placed-once", at: "fields[\(index)]", found: "\(counts[field.id] ?? 0)",
        zh: "栏目“\(field.id)”应在表中出现一次，现在是\(counts[field.id] ?? 0)次。",
        en: "The field '\(field.id)' must stand in the form once, not \(counts[field.id] ?? 0) times.")
    }
    let wrong = repeats.filter { field($0.id)?.kind != .rows }.map { Finding.formNoRows($0.id, at: $0.path) }
    return dangling + unplaced + wrong
  }

  private var annexFaults: [Finding] {
    [("note", annex.note), ("rowsNote", annex.rowsNote), ("title", annex.title)].filter { !$0.1.contains("{n}") }.map {
      .formFault("no-annex-number", at: "annex.\($0.0)", found: $0.1, zh: "没有“{n}”。", en: "'{n}' is missing.")
    }
  }

  /// The choices of a field, its own or those of the shared list.
  func choices(of field: Field) -> [String] {
    field.choices ?? field.choiceList.flatMap { choiceLists[$0] } ?? []
  }
}

extension Finding {
  fileprivate static func formDangling(_ id: String, among ids: Set<String>, at path: String) -> Finding {
    let near = nearest(to: id, among: ids.sorted())
    return .formFault(
      "dangling-field", at: path, found: id, zh: "没有栏目“\(id)”。" + (near.map { "是否想写“\($0)”？" } ?? ""),
      en: "There is no field '\(id)'." + (near.map { " Did you mean '\($0)'?" } ?? ""))
  }

  fileprivate static func formNoRows(_ id: String, at path: String) -> Finding {
    .formFault("no-rows", at: path, found: id, zh: "“\(id)”不是重复行。", en: "'\(id)' is no field of rows.")
  }
}

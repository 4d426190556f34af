/// What of the study the pack makes run, as a Markdown page: for every part its page, its definition and its test, or "not yet".
package func coverage(of pack: Pack) -> String {
  let sections = [
    section("Outline", pack.studyItems.filter { $0.kind == .outline }.map(row)),
    section("Systems", pack.studyItems.filter { $0.kind == .system }.map(row)),
    section("Problems", pack.problems.map { row($0.id.text, $0.title, "/problems/\($0.id)", "problems.yaml") }),
    section("Causes", pack.causes.map { row($0.id.text, $0.title, pack.page(of: $0), "causes.yaml") }),
    section("Measures", pack.measures.map { row($0.id.text, $0.title, "/measures/\($0.id)", pack.definition(of: $0)) }),
  ]
  return """
    # Coverage

    Made by `yiju coverage` from the pack; a test holds this page to it.

    \(sections.joined(separator: "\n"))
    """
}

private struct Row {
  let cells: [String]
  let isServed: Bool
}

private func section(_ title: String, _ rows: [Row]) -> String {
  let lines = rows.map { "| " + $0.cells.joined(separator: " | ") + " |" }
  return """
    ## \(title)

    \(rows.count { $0.isServed }) of \(rows.count).

    | Id | 名称 | Name | Page | Definition | Test |
    |---|---|---|---|---|---|
    \(lines.joined(separator: "\n"))

    """
}

private func row(_ item: StudyItem) -> Row {
  let known = [item.page, item.definition, item.test]
  return Row(
    cells: [item.id, item.name.zh, item.name.en] + known.map { $0.map { "`\($0)`" } ?? "not yet" },
    isServed: item.page != nil)
}

private func row(_ id: String, _ title: LocalizedText, _ page: String?, _ definition: String) -> Row {
  Row(
    cells: [id, title.zh, title.en, page.map { "`\($0)`" } ?? "not yet", "`\(definition)`", "`every page`"],
    isServed: page != nil)
}

extension Pack {
  /// A cause is shown on the page of the first problem that it explains.
  fileprivate func page(of cause: Cause) -> String? {
    links.first { $0.relation == .problemCause && $0.to == cause.id.text }.map { "/problems/\($0.from)" }
  }

  fileprivate func definition(of measure: Measure) -> String {
    measure.procedures.first.map { "procedures/\($0).yaml" } ?? "measures"
  }
}

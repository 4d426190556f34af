import CityModel
import Documents
import HTTPTypes
import Hummingbird
import Platform

/// The record of a case on paper: what was filed and every step, as the reader of the page sees it.
enum CasePaper {
  static func file(_ site: Site) async throws -> Response {
    let view = try await site.platform.caseView(site.parameter("number"), viewer: site.viewer)
    guard let format = PaperFormat(rawValue: site.parameter("format")),
      let profile = try await site.platform.layoutProfiles().first
    else { throw Refusal("page.not-found") }
    let paper = site.platform.print(document(view, site), profile: profile, as: format)
    return site.attachment(paper, name: "\(view.procedure.name[site.language]) \(view.number)")
  }

  static func document(_ view: CaseView, _ site: Site) -> Document {
    let title = view.procedure.name[site.language]
    let facts = facts(view, site)
    // The category is a question of the form too: it stands once.
    let answers = view.answers.map { ($0.label[site.language], site.plainWords($0)) }
      .filter { answer in !facts.contains { $0 == answer } }
    let blocks: [Block] =
      [
        .heading(Heading(level: 0, content: words(title), isNumbered: false)),
        .heading(Heading(level: 1, content: words(site.text("documents.caseFacts")))),
        table(facts + answers),
        .heading(Heading(level: 1, content: words(site.text("documents.caseSteps")))),
      ] + view.history.flatMap { step($0, of: view.procedure, site) } + [note(view, site)]
    return Document(
      properties: Document.Properties(title: "\(title) \(view.number)", language: site.language.rawValue),
      sections: [Section(blocks: blocks)])
  }

  private static func facts(_ view: CaseView, _ site: Site) -> [(String, String)] {
    [
      (site.text("documents.caseNumber"), view.number),
      (site.text("cases.category"), view.category.name[site.language]),
      (site.text("documents.caseStage"), view.stage.name[site.language]),
      (site.text("cases.responsible"), view.agency?.name[site.language] ?? "—"),
    ]
  }

  private static func step(_ entry: CaseView.HistoryEntry, of procedure: Procedure, _ site: Site) -> [Block] {
    let absent = entry.onBehalfOf.map { site.text("absence.onBehalfOf", ["name": $0]) }
    let who = [entry.name, absent, entry.role?.name[site.language], entry.agency?.name[site.language]].compactMap(
      \.self)
    let head = [
      (site.text("documents.stepNumber"), String(entry.version)),
      (site.text("documents.stepWhen"), site.time(entry.at)),
      (site.text("documents.stepWho"), who.isEmpty ? site.text("desk.resident") : who.joined(separator: " · ")),
      (site.text("documents.stepInto"), entry.stage.name[site.language]),
      (site.text("documents.stepHash"), String(entry.hash.prefix(12))),
    ]
    return [
      .heading(Heading(level: 2, content: words(site.stepName(entry, of: procedure)))),
      table(head + entry.answers.map { ($0.label[site.language], site.plainWords($0)) }),
    ]
  }

  /// A paper is a copy: the record is what the chain holds.
  private static func note(_ view: CaseView, _ site: Site) -> Block {
    let head = view.history.last.map { String($0.hash.prefix(12)) } ?? ""
    return .paragraph(Paragraph(words(site.text("documents.caseNote", ["hash": head]))))
  }

  private static func table(_ rows: [(String, String)]) -> Block {
    .table(
      Table(
        columns: [.share(0.28), .share(0.72)],
        rows: rows.map { label, text in Table.Row(cells: [cell(label, .tableHead), cell(text, .tableText)]) }))
  }

  private static func cell(_ text: String, _ style: StyleName) -> Table.Cell {
    Table.Cell([.paragraph(Paragraph(words(text), style: style, alignment: .start))])
  }

  private static func words(_ text: String) -> [Inline] { [.text(TextRun(text))] }
}

import CityModel
import Documents
import Foundation
import Platform

/// The part of an archive that people read: each step with its day, who as which role, what was said and handed in, and the
/// checksum of every file beside it. Made of the same value as the page of the case.
enum ArchiveRecord {
  /// As a page for any browser and as paper; only the first where the city has no layout.
  static func files(_ view: CaseView, _ files: [ArchivedFile], _ site: Site) async throws -> [ArchivedFile] {
    let document = document(view, files, site)
    let page = ArchivedFile("record.html", Data(document.numbered().document.html(profile: nil).utf8))
    guard let profile = try await site.platform.layoutProfiles().first else { return [page] }
    return [page, ArchivedFile("record.pdf", site.platform.print(document, profile: profile, as: .pdf).data)]
  }

  static func document(_ view: CaseView, _ files: [ArchivedFile], _ site: Site) -> Document {
    var document = CasePaper.document(view, site)
    document.sections.append(Section(blocks: [heading(site), note(site), table(files, site)]))
    return document
  }

  private static func heading(_ site: Site) -> Block {
    .heading(Heading(level: 1, content: [.text(TextRun(site.text("documents.archiveFiles")))]))
  }

  private static func note(_ site: Site) -> Block {
    .paragraph(Paragraph([.text(TextRun(site.text("documents.archiveFilesNote")))]))
  }

  private static func table(_ files: [ArchivedFile], _ site: Site) -> Block {
    let rows = files.map { Table.Row(cells: [cell($0.name, .tableText), cell($0.digest, .tableText)]) }
    let head = [site.text("documents.archiveFile"), "SHA-256"].map { cell($0, .tableHead) }
    return .table(
      Table(columns: [.share(0.4), .share(0.6)], rows: [Table.Row(cells: head, isHead: true)] + rows))
  }

  private static func cell(_ text: String, _ style: StyleName) -> Table.Cell {
    Table.Cell([.paragraph(Paragraph([.text(TextRun(text))], style: style, alignment: .start))])
  }
}

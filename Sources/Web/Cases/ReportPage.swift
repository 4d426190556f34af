import CityModel
import Platform

/// One report as anybody may see it.
enum ReportPage {
  static func model(_ report: PublicCase, hasJoined: Bool, joinKey: String, _ site: Site) -> Model {
    let row = site.row(report.row, href: "/reports/\(report.row.number)")
    let page: Model = [
      "id": report.procedure.id.text, "procedureName": report.procedure.name[site.language],
      "steps": site.steps(report.steps, now: report.row.stage, of: report.procedure),
      "agency": report.agency?.name[site.language] ?? false, "answers": site.answers(report.answers),
      "waitsForRelease": !report.isReleased, "mayJoin": report.mayJoin && !hasJoined, "hasJoined": hasJoined,
      "joinKey": joinKey,
    ]
    return row.merging(page) { _, page in page }
  }
}

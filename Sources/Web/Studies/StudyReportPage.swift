import CityModel
import Documents
import Hummingbird
import Platform
import Studies

/// A study: how it stands, its papers to take home, and its report with every figure leading to its record.
enum StudyReportPage {
  static func show(_ site: Site) async throws -> Response {
    let view = try await site.platform.study(ID(site.parameter("study")), viewer: site.viewer)
    let closed = view.closed
    let id = closed.study.id.text
    let page: Model = [
      "name": closed.title, "number": site.text("studies.number", ["number": id]),
      "address": "/studies/\(id.percentEncoded)",
      "creditText": site[site.pack.city.credit], "states": StudiesPage.states(closed, site),
      "isStaff": view.mayReadFindings, "reportHTML": StudyReport(view, site).html,
      "balance": closed.balance.map { line($0, site) },
      "isClean": view.findings.isEmpty, "findings": rows(view.findings.filter { $0.severity != .note }, site),
      "notes": rows(view.findings.filter { $0.severity == .note }, site), "notesName": notesName(view, site),
      "hasNotes": view.findings.contains { $0.severity == .note },
      "hasFindings": view.findings.contains { $0.severity != .note },
    ]
    let title = site.language == .chinese ? closed.title : site.text("studies.number", ["number": id])
    return site.page("studies/study", title: title, page, section: "/study")
  }

  static func report(_ site: Site) async throws -> Response { try await paper(.report, site) }

  static func form(_ site: Site) async throws -> Response { try await paper(.form, site) }

  private static func paper(_ kind: StudyPapers.Kind, _ site: Site) async throws -> Response {
    let id = ID<Study>(site.parameter("study"))
    guard let format = PaperFormat(rawValue: site.parameter("format")) else { throw Refusal("page.not-found") }
    let paper = try await site.platform.studyPaper(id, kind, as: format, viewer: site.viewer)
    return site.attachment(paper, name: "\(id) \(site.text(kind == .report ? "studies.report" : "studies.form"))")
  }

  private static func notesName(_ view: StudyView, _ site: Site) -> String {
    site.text("studies.notes", ["n": site.number(view.findings.count { $0.severity == .note })])
  }

  private static func rows(_ findings: [Finding], _ site: Site) -> [Model] {
    findings.map { finding in
      let line = finding.isInReport ? finding.place.source?.line : nil
      return [
        "severity": finding.severity.rawValue,
        "severityName": site.text("documents.severity-\(finding.severity.rawValue)"),
        "message": site.words(of: finding),
        "found": [finding.found, finding.expected].compactMap(\.self).joined(separator: " → "),
        "place": line.map { site.text("studies.place", ["line": String($0)]) } ?? finding.place.part ?? "",
        "anchor": line.map { finding.severity == .note ? "" : "finding-\($0)" } ?? "",
        "hasAnchor": line != nil && finding.severity != .note,
      ]
    }
  }

  private static func line(_ line: ClosingBalance, _ site: Site) -> Model {
    let (state, isOpen) =
      switch line.state {
      case .kept: (site.text("studies.kept"), false)
      case .open: (site.text("studies.open"), true)
      case .approved(let day): (site.text("studies.approved", ["day": site.day(day)]), false)
      case .unapproved: (site.text("studies.unapproved"), true)
      }
    return [
      "subject": site.text("studies.subject-\(line.subject.rawValue)"), "promised": line.promised ?? "—",
      "delivered": line.delivered ?? "—", "state": state, "isOpen": isOpen,
    ]
  }
}

extension Site {
  /// What is found, before it the words at fault where it names any.
  func words(of finding: Finding) -> String {
    let quote = finding.place.quote.map { language == .chinese ? "“\($0)”：" : "“\($0)”: " }
    return (quote ?? "") + self[finding.message]
  }
}

extension Finding {
  /// Whether its line is one of the report's text.
  var isInReport: Bool { place.part == "report.md" }
}

import CityModel
import Documents
import Foundation
import Hummingbird
import Platform
import Studies

/// Drops a report on the rules of the text checker. Nothing of the file is kept.
enum TextCheckPage {
  /// Most findings that the page lists; the JSON beside it holds all.
  private static let mostRows = 500

  static func show(_ site: Site) async throws -> Response { try await page(site) }

  static func check(_ site: Site) async throws -> Response {
    let study = site.form.fields["study"].flatMap { $0.isEmpty ? nil : ID<Study>($0) }
    do {
      let report = try await site.platform.checkText(
        site.form.uploads.first { $0.field == "file" }, study: study, client: site.client)
      return try await page(site, report: report)
    } catch let refusal as Refusal where refusal.code.hasPrefix("study-text.") {
      return try await page(site, missing: site.text(of: refusal), status: status(of: refusal))
    }
  }

  private static func page(
    _ site: Site, report: TextReport? = nil, missing: String? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let chosen = site.form.fields["study"]
    let page: Model = [
      "studies": try await site.platform.studies().map { closed -> Model in
        let id = closed.study.id.text
        return ["studyID": id, "studyName": "\(id) \(closed.title)", "isChosen": id == chosen]
      },
      "limit": site.text("textcheck.limit", ["limit": "\(Platform.mostTextBytes >> 20) MB"]),
      "missing": missing ?? false, "report": try report.map { try result($0, site) } ?? false,
    ]
    return site.page(
      "studies/check", title: site.text("textcheck.title"), page, status: status, section: "/study")
  }

  private static func result(_ report: TextReport, _ site: Site) throws -> Model {
    let json = try findingsJSON(report.findings, of: report.file)
    let kinds = Finding.Severity.allCases.filter { report.count($0) > 0 }
    return [
      "fileName": report.file, "summary": summary(report, site), "isClean": report.findings.isEmpty,
      "hasFilter": kinds.count > 1,
      "filters": kinds.map { kind -> Model in
        ["kind": kind.rawValue, "kindName": filterName(kind.rawValue, report.count(kind), site)]
      },
      "allName": filterName("all", report.findings.count, site),
      "rows": report.findings.prefix(mostRows).map { row($0, in: report, site) },
      "more": report.findings.count > mostRows ? site.text("textcheck.more", ["n": site.number(mostRows)]) : false,
      "jsonHref": "data:application/json;base64,\(json.base64EncodedString())", "jsonName": "\(report.file).json",
    ]
  }

  private static func summary(_ report: TextReport, _ site: Site) -> String {
    let counts = Finding.Severity.allCases.map { ($0.rawValue, site.number(report.count($0))) }
    return site.text("textcheck.summary", Dictionary(counts) { first, _ in first })
  }

  private static func filterName(_ kind: String, _ count: Int, _ site: Site) -> String {
    let name = site.text(kind == "all" ? "textcheck.all" : "documents.severity-\(kind)")
    return site.text("textcheck.filter", ["name": name, "n": site.number(count)])
  }

  private static func row(_ finding: Finding, in report: TextReport, _ site: Site) -> Model {
    [
      "severity": finding.severity.rawValue,
      "severityName": site.text("documents.severity-\(finding.severity.rawValue)"),
      "place": site.place(of: finding, in: report.file), "quote": finding.place.quote ?? false,
      "ruleName": site.ruleName(finding.code), "message": site[finding.message],
      "found": [finding.found, finding.expected].compactMap(\.self).joined(separator: " → "),
    ]
  }
}

extension Site {
  /// The class of a fault in words; of what is no rule of the text checker, its code.
  fileprivate func ruleName(_ code: String) -> String {
    let key = "studyrule.\(code.trimmingPrefix("study."))"
    let name = text(key)
    return name == key ? code : name
  }

  /// Line and column, or paragraph and character; before it the file where it is another than the one that was sent.
  fileprivate func place(of finding: Finding, in file: String) -> String {
    let part = finding.place.part.flatMap { $0 == file ? nil : $0 }
    let spot: String? =
      if let line = finding.place.source {
        text("textcheck.line", ["line": String(line.line), "column": String(line.column)])
      } else if let paragraph = finding.place.paragraph {
        text("textcheck.paragraph", ["n": String(paragraph), "character": String(finding.place.character ?? 1)])
      } else {
        nil
      }
    let words = [part, spot].compactMap(\.self)
    return words.isEmpty ? text("textcheck.whole") : words.joined(separator: " ")
  }
}

import CityModel
import HTTPTypes
import Hummingbird
import Platform

/// A file of figures, looked at first and then entered whole; and the book of figures as a file.
enum FigureImportPage {
  private static let mostShown = 200

  static func show(_ site: Site) async throws -> Response { page(site) }

  static func take(_ site: Site) async throws -> Response {
    guard let upload = site.form.uploads.first(where: { $0.field == "file" }) else {
      return page(site, problem: site.text("figures.no-file"), status: .unprocessableContent)
    }
    do {
      let result = try await site.platform.importFigures(
        .bytes(upload.bytes, name: String(upload.name.prefix(80))), writes: site.typed["mode"] == "write",
        isConfirmed: site.typed["confirmed"] == "yes",
        evidence: site.form.uploads.first { $0.field == "evidence" }?.bytes, viewer: site.viewer)
      if result.isWritten {
        let same = result.changes.new + result.changes.changed == 0
        return site.redirect(to: "/desk/figures?said=\(same ? "same" : "entered")")
      }
      return page(site, result, status: result.faultCount == 0 ? .ok : .unprocessableContent)
    } catch let refusal as Refusal where refusal.code.hasPrefix("figures.") {
      return page(site, problem: site.text(of: refusal), status: status(of: refusal))
    }
  }

  static func export(_ site: Site) async throws -> Response {
    let layout = FigureLayout(rawValue: site.query["format"] ?? "") ?? .plain
    let text = try await site.platform.exportFigures(layout)
    return site.bytes(Array(text.utf8), type: "text/csv; charset=utf-8", cache: "no-cache")
  }

  static func exportSheet(_ site: Site) async throws -> Response {
    site.bytes(
      try await site.platform.exportFigureSheet(),
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", cache: "no-cache")
  }

  private static func page(
    _ site: Site, _ result: FigureImport? = nil, problem: String? = nil, status: HTTPResponse.Status = .ok
  ) -> Response {
    site.page(
      "figures/import", title: site.text("figures.import-title"),
      model(["problem": problem, "result": result.map { outcome($0, site) }]), status: status, section: "/desk"
    ).unstored
  }

  private static func outcome(_ result: FigureImport, _ site: Site) -> [String: Any] {
    let changes = result.changes
    return model([
      "rows": site.number(result.rows), "isSound": result.faultCount == 0,
      "faults": site.text(
        "figures.import-faults",
        ["faults": site.number(result.faultCount), "warnings": site.number(result.warningCount)]),
      "difference": site.text(
        "figures.difference",
        [
          "new": site.number(changes.new), "changed": site.number(changes.changed),
          "unchanged": site.number(changes.unchanged),
        ]),
      "findings": result.findings.prefix(mostShown).map { finding in
        [
          "place": "\(finding.location.line):\(finding.location.column)", "code": finding.code,
          "what": site.text("error.\(finding.code)"), "detail": finding.message,
          "isWarning": finding.severity == .warning,
        ] as [String: Any]
      },
      "hasFindings": !result.findings.isEmpty,
      "more": result.findings.count > mostShown ? site.number(result.findings.count - mostShown) : nil,
      "changes": changes.listed.map { change in
        [
          "name": site.pack.indicator(change.indicator).map { site[$0.name] } ?? change.indicator.text,
          "region": site.pack.region(change.region).map { site[$0.name] } ?? change.region.text,
          "period": site.period(change.period), "from": change.from.map(site.value) ?? "—",
          "to": change.to.map(site.value) ?? "—",
        ] as [String: Any]
      },
      "hasChanges": !changes.listed.isEmpty,
    ])
  }
}

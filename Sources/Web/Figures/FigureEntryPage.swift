import CityModel
import HTTPTypes
import Hummingbird
import Platform

/// An agency's form for one period and region, with all its indicators at once.
enum FigureEntryPage {
  static func show(_ site: Site) async throws -> Response {
    let form = try await form(site, period: site.query["period"] ?? "", region: site.query["region"] ?? "")
    return page(form, site)
  }

  static func enter(_ site: Site) async throws -> Response {
    let form = try await form(site, period: site.typed["period"], region: site.typed["region"])
    let inputs = form.lines.map { line in
      var input = FigureInput()
      input.indicator = line.indicator.id.text
      input.region = form.region.id.text
      input.period = line.period.description
      input.value = site.typed["value-\(line.indicator.id)"].filter { !$0.isWhitespace }
      input.note = site.typed["note-\(line.indicator.id)"]
      return input
    }
    do {
      let changes = try await site.platform.enterFigures(
        inputs.filter { !$0.value.isEmpty }, evidence: site.form.uploads.first { $0.field == "evidence" },
        isConfirmed: site.typed["confirmed"] == "yes", viewer: site.viewer)
      return site.redirect(to: "/desk/figures?said=\(changes.new + changes.changed == 0 ? "same" : "entered")")
    } catch let refusal as Refusal where refusal.code.hasPrefix("figures.") {
      let written = inputs.filter { !$0.value.isEmpty }.map(\.indicator)
      return page(form, site, refused: refusal, written: written)
    }
  }

  private static func form(_ site: Site, period: String, region: String) async throws -> FigureForm {
    try await site.platform.figureForm(period: period, region: region, viewer: site.viewer)
  }

  /// - Parameter written: the indicators of the inputs that were sent, in their order.
  private static func page(
    _ form: FigureForm, _ site: Site, refused: Refusal? = nil, written: [String] = []
  ) -> Response {
    let faults = Dictionary(grouping: refused?.faults ?? []) { fault in
      Int(fault.field.prefix { $0 != "." }).flatMap { written.indices.contains($0) ? written[$0] : nil } ?? ""
    }
    let asksToConfirm = refused?.faults.contains { $0.code == "figures.big-change" } ?? false
    return site.page(
      "figures/entry", title: site.text("figures.entry-title"),
      model([
        "agency": site[form.agency.name], "period": site.period(form.period), "periodText": form.period.description,
        "region": form.region.id.text, "isLocked": form.isLocked, "asksToConfirm": asksToConfirm,
        "regions": form.regions.map { region in
          ["id": region.id.text, "name": site[region.name], "isChosen": region.id == form.region.id] as [String: Any]
        },
        "problem": refused.map { site.text(of: $0) },
        "others": faults["", default: []].map { site.text(of: $0) },
        "lines": form.lines.map { line($0, faults[$0.indicator.id.text, default: []], isTyped: refused != nil, site) },
        "needsEvidence": form.lines.contains(where: \.indicator.duty.needsEvidence),
      ]), status: refused.map(status(of:)) ?? .ok, section: "/desk"
    ).unstored
  }

  private static func line(
    _ line: FigureForm.Line, _ faults: [FieldFault], isTyped: Bool, _ site: Site
  ) -> [String: Any] {
    let indicator = line.indicator
    let standing = line.value.map { ($0.relation == .equal ? "" : $0.relation.rawValue) + $0.text } ?? ""
    return model([
      "id": indicator.id.text, "name": site[indicator.name], "unit": site[indicator.unit],
      "definition": site[indicator.definition], "period": site.period(line.period),
      "value": isTyped ? site.typed["value-\(indicator.id)"] : standing,
      "note": isTyped ? site.typed["note-\(indicator.id)"] : line.note ?? "",
      "needsEvidence": indicator.duty.needsEvidence, "faults": faults.map { site.text(of: $0) },
      "hasFaults": !faults.isEmpty, "state": line.state.map { site.text("figures.state-\($0.rawValue)") },
      "before": line.before.map { before in
        site.text(
          "figures.before",
          ["value": before.value.map(site.value) ?? "—", "period": site.period(before.period)])
      },
      "limits": indicator.duty.range.map { range in
        site.text(
          "figures.range",
          [
            "low": site.number(range.lowerBound, decimals: 2), "high": site.number(range.upperBound, decimals: 2),
          ])
      },
      "aim": indicator.aim.map { aim in
        aim.lowerBound == aim.upperBound
          ? site.text("figures.aim-one", ["aim": site.number(aim.lowerBound, decimals: 2)])
          : site.text(
            "figures.aim-two",
            [
              "low": site.number(aim.lowerBound, decimals: 2), "high": site.number(aim.upperBound, decimals: 2),
            ])
      },
    ])
  }
}

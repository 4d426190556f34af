import CityModel
import Hummingbird
import Platform

/// The source study as a whole: what it is for, which of it runs here, and what does not yet.
enum StudyPage {
  static func show(_ site: Site) throws -> Response {
    let pack = site.pack
    let outline = pack.studyItems.filter { $0.kind == .outline }
    let systems = pack.studyItems.filter { $0.kind == .system }
    return site.page(
      "study", title: site.text("study.title"),
      model([
        "credit": site[pack.city.credit], "goal": site[pack.city.goal],
        "purposes": pack.city.purposes.map { site[$0.name] }, "features": pack.city.features.map { feature($0, site) },
        "outline": outline.map { item($0, site) }, "outlineRuns": coverage(outline, site),
        "hasOutline": !outline.isEmpty, "systems": systems.map { item($0, site) },
        "systemRuns": coverage(systems, site), "hasSystems": !systems.isEmpty,
        "checks": pack.checks.map { CheckupPage.checkRow($0, site) }, "hasChecks": !pack.checks.isEmpty,
        "rules": pack.formRules.map { rule($0, site) }, "hasRules": !pack.formRules.isEmpty,
        "hasStudies": !pack.studies.isEmpty, "version": String(pack.contentHash.prefix(12)),
      ]))
  }

  private static func feature(_ feature: Feature, _ site: Site) -> [String: Any] {
    [
      "name": site[feature.name], "summary": site[feature.summary], "address": "/checkup#\(feature.id)",
      "strengths": site.pack.city.strengths.filter { $0.feature == feature.id }.map {
        ["name": site[$0.name], "summary": site[$0.summary]]
      },
    ]
  }

  private static func item(_ item: StudyItem, _ site: Site) -> [String: Any] {
    model([
      "id": item.id, "name": site[item.name], "page": item.page, "isNotYet": item.page == nil,
      "measure": item.measure.flatMap(site.pack.measure).map {
        ["id": $0.id.text, "title": site[$0.title], "address": "/measures/\($0.id)"]
      },
    ])
  }

  private static func coverage(_ items: [StudyItem], _ site: Site) -> String {
    site.text(
      "study.coverage",
      ["count": site.number(items.count { $0.page != nil }), "all": site.number(items.count)])
  }

  private static func rule(_ rule: FormRule, _ site: Site) -> [String: Any] {
    model(["id": rule.id, "name": site[rule.name], "value": rule.value, "unit": rule.unit.map { site[$0] }])
  }
}

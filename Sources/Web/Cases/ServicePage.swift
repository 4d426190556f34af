import CityModel
import Platform

/// What one can come for: the list of procedures, and one of them with its promises.
enum ServicePage {
  static func list(_ procedures: [Procedure], isResident: Bool, _ site: Site) -> Model {
    let groups = [
      ("open", "service.groupOpen", "service.groupOpenLead", procedures.filter { $0.opensBy == .anyone }),
      ("office", "service.groupOffice", "service.groupOfficeLead", procedures.filter { $0.opensBy != .anyone }),
    ]
    return [
      "isResident": isResident,
      "groups": groups.filter { !$0.3.isEmpty }.map { id, name, lead, members -> Model in
        [
          "groupID": id, "groupName": site.text(name), "groupLead": site.text(lead),
          "procedures": members.map { card($0, site) },
        ]
      },
    ]
  }

  private static func card(_ procedure: Procedure, _ site: Site) -> Model {
    let page: Model = [
      "services": procedure.services.map { service -> Model in
        ["serviceName": service.name[site.language], "serviceSummary": service.summary[site.language]]
      }
    ]
    return page.merging(site.offer(of: procedure)) { page, _ in page }
  }

  static func one(_ procedure: Procedure, _ pack: Pack, _ site: Site) -> Model {
    let ends = procedure.otherEnds.map(\.name)
    let page: Model = [
      "id": procedure.id.text, "procedureName": procedure.name[site.language],
      "summary": procedure.summary[site.language],
      "services": procedure.services.map { service($0, procedure, pack, site) },
      "offer": site.offer(of: procedure), "stages": site.stages(of: procedure),
      "hasTerms": procedure.stages.contains { $0.term != nil },
      "path": procedure.usualPath.map { ["stageName": $0.name[site.language]] },
      "otherEnds": ends.isEmpty ? false : site.list(ends),
      "isJudged": procedure.actions.contains { $0.deed == .judge },
      "keepsApart": procedure.actions.contains { !$0.separations.isEmpty },
      "anyDemonstration": procedure.categories.contains { $0.limitSource == nil },
    ]
    return page.merging(privacy(procedure, pack, site)) { one, _ in one }
      .merging(flow(procedure, site)) { one, _ in one }
  }

  /// Purpose, retention and readers, as the form has to say them before it asks.
  static func privacy(_ procedure: Procedure, _ pack: Pack, _ site: Site) -> Model {
    [
      "privacyPurpose": procedure.privacy.purpose[site.language],
      "privacyKept": site.text("cases.privacyKeptDays", ["days": String(procedure.privacy.retentionDays)]),
      "privacyReaders": site.list(procedure.privacy.readers.compactMap { pack.role($0)?.name }),
    ]
  }

  private static func service(_ service: Service, _ procedure: Procedure, _ pack: Pack, _ site: Site) -> Model {
    [
      "serviceName": service.name[site.language], "serviceSummary": service.summary[site.language],
      "isConduct": service.isConduct,
      "categories": procedure.categories.filter { $0.service == service.id }.map { category($0, pack, site) },
    ]
  }

  private static func category(_ category: CityModel.Category, _ pack: Pack, _ site: Site) -> Model {
    [
      "categoryName": category.name[site.language], "opensWhen": category.opensWhen[site.language],
      "closesWhen": category.closesWhen[site.language], "limit": site.budget(category.limit),
      "isDemonstration": category.limitSource == nil,
      "source": category.limitSource.flatMap { pack.source($0)?.title[site.language] } ?? false,
      "agency": pack.agency(category.agency)?.name[site.language] ?? category.agency.text,
    ]
  }
}

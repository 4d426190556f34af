import Casework
import Checkup
import CityModel
import Hummingbird
import Platform

/// One object: what is known of it, how it stands clause by clause, its photos, and what happened to it.
struct ObjectPage {
  let view: ObjectView
  let site: Site
  /// What was just done, in words.
  var said: String?

  static func show(_ site: Site) async throws -> Response {
    let view = try await site.platform.object(
      site.parameter("object"), in: ID(site.parameter("register")), viewer: site.viewer)
    let said = site.query["said"].flatMap { deed in
      Self.sayings.contains(deed) ? site.text("registers.said-\(deed)") : nil
    }
    let page = ObjectPage(view: view, site: site, said: said)
    let response = site.page("registers/object", title: view.name, page.model, section: "/checkup")
    return view.readsAll ? response.unstored : response
  }

  static let sayings: Set<String> = ["entered", "changed", "photographed", "inspected", "retired"]

  /// An act has no page of its own: who comes to its address by a link is taken to the object.
  static func back(_ site: Site) async throws -> Response {
    site.redirect(to: site.objectAddress)
  }

  var address: String { "\(site.address(of: view.register.id))/\(view.id.local(in: view.register.id).percentEncoded)" }

  var model: Model {
    [top, work, parts, site.standing(view.judgement.standing)].reduce(into: [:]) { page, part in
      page.merge(part) { one, _ in one }
    }
  }

  private var top: Model {
    let retired: Any = view.retired.map { site.text("registers.retired-on", ["day": site.day($0)]) } ?? false
    let due: Any = view.inspectionDue.map { site.day($0) } ?? false
    let inspected: String = view.inspected.map { site.day($0) } ?? site.text("registers.never-inspected")
    return [
      "name": view.name, "registerName": site[view.register.name],
      "registerAddress": site.address(of: view.register.id), "address": address, "said": said as Any? ?? false,
      "readsAll": view.readsAll, "retired": retired, "inspected": inspected,
      "hasInspections": view.register.inspection != nil, "inspectionDue": due,
      "isOverdue": view.inspectionDue.map { $0 < site.calendarDay(site.now) } ?? false,
    ]
  }

  private var work: Model {
    let keeps = view.mayKeep && view.retired == nil
    let opens: Any = view.opens.map { site[$0.name] } ?? false
    let number: Any = view.openCase?.number ?? false
    let caseAddress: Any = view.openCase.map { address(of: $0) } ?? false
    return [
      "desk": "/desk\(address)", "mayKeep": keeps, "mayInspect": keeps && view.register.inspection != nil,
      "opens": opens, "key": site.newKey(), "caseNumber": number, "caseAddress": caseAddress,
      "indicators": site.indicatorLinks(view.indicators), "hasIndicators": !view.indicators.isEmpty,
    ]
  }

  private var parts: Model {
    let known = view.fields.compactMap { field, content in content.map { AnswerView(label: field.label, content: $0) } }
    let missing = view.fields.filter { $0.content == nil }.map { ["label": site[$0.field.label]] }
    return [
      "answers": site.answers(known), "missing": missing, "hasMissing": !missing.isEmpty,
      "standardName": view.standard.map { site[$0.name] } ?? false,
      "clauses": view.judgement.clauses.map(clause), "hasClauses": !view.judgement.clauses.isEmpty,
      "photos": view.photos.map(photo), "hasPhotos": !view.photos.isEmpty, "history": view.history.map(entry),
    ]
  }

  private func address(of matter: CaseReference) -> String {
    site.session?.account.role == nil
      ? "/reports/\(matter.number.percentEncoded)" : "/desk/cases/\(matter.number.percentEncoded)"
  }

  private func clause(_ judged: ClauseJudgement) -> Model {
    var row = site.clause(judged.clause)
    switch judged.verdict {
    case .met: row["verdict"] = "met"
    case .notMet: row["verdict"] = judged.clause.kind == .floor ? "below-floor" : "above-ceiling"
    case .notJudged(let missing):
      row["verdict"] = "not-judged"
      let names = missing.compactMap(view.register.field).map { site[$0.label] }
      row["lacking"] = site.text(
        "registers.lacking", ["fields": names.joined(separator: site.text("registers.comma"))])
    }
    row["verdictName"] = site.text("registers.verdict-\(row["verdict"] as? String ?? "")")
    return row.merging(["lacking": false]) { one, _ in one }
  }

  private func photo(_ photo: ObjectView.SeriesPhoto) -> Model {
    [
      "href": "/photos/\(photo.blob)", "thumbnail": "/photos/\(photo.blob)/thumbnail", "at": site.day(photo.at),
      "note": photo.note ?? false, "digest": photo.blob, "isIntact": photo.isIntact,
      "alt": site.text("registers.photo-alt", ["day": site.day(photo.at)]),
    ]
  }

  private func entry(_ entry: ObjectView.HistoryEntry) -> Model {
    let who = [entry.name, entry.agency.map { site[$0.name] }, entry.role.map { site[$0.name] }].compactMap(\.self)
    let move = entry.move.map { move in
      ["was": site.standing(move.was), "became": site.standing(move.became)]
    }
    return [
      "deed": site.text("registers.deed-\(entry.deed.rawValue)"), "at": site.time(entry.at),
      "atISO": site.machineTime(entry.at), "day": entry.day.map(site.day) ?? false,
      "who": who.isEmpty ? false : who.joined(separator: " · "), "note": entry.note ?? false,
      "matter": entry.matter.map { ["number": $0.number, "address": address(of: $0)] } ?? false,
      "changes": site.answers(entry.answers), "hasChanges": !entry.answers.isEmpty, "move": move ?? false,
      "photoCount": entry.photos > 0 ? site.text("registers.photo-count", ["n": site.number(entry.photos)]) : false,
      "isCase": entry.matter != nil,
    ]
  }
}

extension Site {
  var objectAddress: String {
    "/registers/\(parameter("register").percentEncoded)/\(parameter("object").percentEncoded)"
  }
}

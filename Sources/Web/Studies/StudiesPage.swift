import CityModel
import Documents
import Hummingbird
import Platform
import Studies

/// The studies of the city, each with how it stands.
enum StudiesPage {
  static func show(_ site: Site) async throws -> Response {
    let studies = try await site.platform.studies()
    return site.page(
      "studies/studies", title: site.text("studies.title"),
      [
        "studies": studies.map { card($0, site) }, "hasStudies": !studies.isEmpty,
        "creditText": site[site.pack.city.credit],
      ],
      section: "/study")
  }

  private static func card(_ closed: ClosedStudy, _ site: Site) -> Model {
    [
      "name": closed.title, "address": "/studies/\(closed.study.id.text.percentEncoded)",
      "number": site.text("studies.number", ["number": closed.study.id.text]), "states": states(closed, site),
    ]
  }

  /// How a report stands, in short words; what wants somebody's attention is marked.
  static func states(_ closed: ClosedStudy, _ site: Site) -> [Model] {
    let states = closed.report.sentences.map { $0.state(closed.study.confirmations) }
    let (stale, never) = (states.count { $0 == .stale }, states.count { $0 == .never })
    let holes = closed.report.findings.count { $0.code == "markdown.data-empty" }
    func state(_ key: String, _ count: Int, isOpen: Bool) -> Model? {
      count == 0 ? nil : ["words": site.text(key, ["n": site.number(count)]), "isOpen": isOpen]
    }
    let confirmed: Model? =
      stale + never == 0 && !states.isEmpty ? ["words": site.text("studies.allConfirmed"), "isOpen": false] : nil
    return [
      state("studies.length", closed.characters, isOpen: false),
      state("studies.sentences", states.count, isOpen: false), confirmed,
      state("studies.stale", stale, isOpen: true), state("studies.unconfirmed", never, isOpen: true),
      state("studies.holes", holes, isOpen: true),
    ].compactMap(\.self)
  }
}

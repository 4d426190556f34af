/// A city's definitions and starting facts, loaded and checked whole (城市包).
///
/// Every reference between its parts has been followed: an id found in one part exists in the other.
package struct Pack: Sendable {
  package let city: City
  package let regions: [Region]
  /// Outlines where they were fetched; empty when not.
  package let boundaries: [Boundary]
  package let places: [Place]
  package let roles: [Role]
  package let agencies: [Agency]
  package var sources: [Source]
  package let indicators: [Indicator]
  /// The city's own values, and its counties'.
  package var observations: [Observation] { didSet { seriesIndex = Self.index(observations) } }
  package let benchmarks: [Benchmark]
  package let problems: [Problem]
  package let causes: [Cause]
  package internal(set) var measures: [Measure]
  package let links: [Link]
  package let checks: [ConsistencyCheck]
  package let formRules: [FormRule]
  package let studyItems: [StudyItem]
  package let procedures: [Procedure]
  package let calendar: WorkCalendar
  /// Forms and layout profiles of the city's own paper as they were written, by the file's name within `documents/`
  /// (`closing-application.json`). They are read by whoever prints; here they are texts.
  package let documents: [String: String]
  package let studies: [Study]
  /// Splits, merges, moves and renames of regions, as the pack lists them.
  package let regionChanges: [RegionChange]
  package let guards: [Guard]
  /// What the study restrains, and by what it is kept.
  package let restraints: [Restraint]
  package let problemRules: [ProblemRule]
  package let composites: [Composite]
  /// Comparisons that the study makes in words.
  package let claims: [Claim]
  /// SHA-256 over the names and bytes of all files, in hex: the version's name.
  package let contentHash: String
  /// Where the observations of an indicator in a region stand.
  private var seriesIndex: [Series: [Int]]

  package init(
    city: City, regions: [Region], boundaries: [Boundary], places: [Place], roles: [Role], agencies: [Agency],
    sources: [Source], indicators: [Indicator], observations: [Observation], benchmarks: [Benchmark],
    problems: [Problem], causes: [Cause], measures: [Measure], links: [Link], checks: [ConsistencyCheck],
    formRules: [FormRule], studyItems: [StudyItem], procedures: [Procedure], calendar: WorkCalendar,
    documents: [String: String] = [:], studies: [Study] = [], guards: [Guard] = [],
    restraints: [Restraint] = [], problemRules: [ProblemRule] = [], composites: [Composite] = [],
    claims: [Claim] = [], regionChanges: [RegionChange] = [], contentHash: String
  ) {
    self.city = city
    self.regions = regions
    self.boundaries = boundaries
    self.places = places
    self.roles = roles
    self.agencies = agencies
    self.sources = sources
    self.indicators = indicators
    self.observations = observations
    self.benchmarks = benchmarks
    self.problems = problems
    self.causes = causes
    self.measures = measures
    self.links = links
    self.checks = checks
    self.formRules = formRules
    self.studyItems = studyItems
    self.procedures = procedures
    self.calendar = calendar
    self.documents = documents
    self.studies = studies
    self.regionChanges = regionChanges
    self.guards = guards
    self.restraints = restraints
    self.problemRules = problemRules
    self.composites = composites
    self.claims = claims
    self.contentHash = contentHash
    self.seriesIndex = Self.index(observations)
  }
}

extension Pack {
  private struct Series: Hashable {
    let indicator: ID<Indicator>
    let region: ID<Region>
  }

  private static func index(_ observations: [Observation]) -> [Series: [Int]] {
    var index: [Series: [Int]] = [:]
    for (position, one) in observations.enumerated() {
      index[Series(indicator: one.indicator, region: one.region), default: []].append(position)
    }
    return index
  }

  /// The observations of an indicator in a region, in the pack's order.
  package func observations(of indicator: ID<Indicator>, in region: ID<Region>) -> [Observation] {
    seriesIndex[Series(indicator: indicator, region: region), default: []].map { observations[$0] }
  }
}

extension Pack {
  package func region(_ id: ID<Region>) -> Region? { regions.first { $0.id == id } }
  package func place(_ id: ID<Place>) -> Place? { places.first { $0.id == id } }
  package func role(_ id: ID<Role>) -> Role? { roles.first { $0.id == id } }
  package func agency(_ id: ID<Agency>) -> Agency? { agencies.first { $0.id == id } }
  package func source(_ id: ID<Source>) -> Source? { sources.first { $0.id == id } }
  package func indicator(_ id: ID<Indicator>) -> Indicator? { indicators.first { $0.id == id } }
  package func problem(_ id: ID<Problem>) -> Problem? { problems.first { $0.id == id } }
  package func cause(_ id: ID<Cause>) -> Cause? { causes.first { $0.id == id } }
  package func measure(_ id: ID<Measure>) -> Measure? { measures.first { $0.id == id } }
  package func procedure(_ id: ID<Procedure>) -> Procedure? { procedures.first { $0.id == id } }
  package func study(_ id: ID<Study>) -> Study? { studies.first { $0.id == id } }
  package func cityGuard(_ id: ID<Guard>) -> Guard? { guards.first { $0.id == id } }
  package func composite(_ id: ID<Composite>) -> Composite? { composites.first { $0.id == id } }
  package func feature(_ id: ID<Feature>) -> Feature? { city.features.first { $0.id == id } }
}

extension Procedure {
  package func stage(_ id: ID<Stage>) -> Stage? { stages.first { $0.id == id } }
  package func action(_ id: ID<Action>) -> Action? { actions.first { $0.id == id } }
  package func category(_ id: ID<Category>) -> Category? { categories.first { $0.id == id } }
  package func service(_ id: ID<Service>) -> Service? { services.first { $0.id == id } }
  package func field(_ id: ID<FormField>) -> FormField? { fields.first { $0.id == id } }
}

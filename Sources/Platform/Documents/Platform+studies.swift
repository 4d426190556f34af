package import CityModel
import Documents
package import Studies
import Synchronization

extension Platform {
  /// The studies of the pack in force, in the order of their numbers.
  package func studies() async throws -> [ClosedStudy] {
    boundStudies(try await current()).studies
  }

  /// A study as the reader may see it: the report is everybody's, what is wrong with it its authors' and reviewers'.
  ///
  /// - Throws: `page.not-found`.
  package func study(_ id: ID<Study>, viewer: Viewer) async throws -> StudyView {
    let edition = try await current()
    let (closed, names) = try closedStudy(id, edition)
    let isStaff = viewer.account?.role != nil
    let form = isStaff ? FilledForm(closed, in: edition.pack) : nil
    return StudyView(
      closed: closed, names: names, mayReadFindings: isStaff,
      findings: isStaff ? closed.allFindings + (form?.findings ?? []) : [])
  }

  /// A study on paper. The filled form names people and may hold telephone numbers: only staff get it.
  ///
  /// - Throws: `page.not-found`.
  package func studyPaper(
    _ id: ID<Study>, _ kind: StudyPapers.Kind, as format: PaperFormat, viewer: Viewer
  ) async throws -> PrintedPaper {
    let edition = try await current()
    let closed = try closedStudy(id, edition).closed
    guard kind == .report || viewer.account?.role != nil,
      let paper = StudyPapers(closed, in: edition.pack)[kind]
    else { throw Refusal("page.not-found") }
    return print(paper.document, profile: paper.profile, as: format)
  }

  private func closedStudy(_ id: ID<Study>, _ edition: Edition) throws -> (closed: ClosedStudy, names: ReportNames) {
    let bound = boundStudies(edition)
    guard let closed = bound.studies.first(where: { $0.study.id == id }) else { throw Refusal("page.not-found") }
    return (closed, bound.names)
  }

  /// Bound once for a version and its figures: a report says the same as long as they do.
  func boundStudies(_ edition: Edition) -> BoundStudies {
    lastStudies.withLock { known in
      if let known, known.state == edition.state { return known }
      let bound = BoundStudies(of: edition)
      known = bound
      return bound
    }
  }
}

/// The studies of one version of the pack and its figures, with their reports bound.
struct BoundStudies: Sendable {
  let state: String
  let names: ReportNames
  let studies: [ClosedStudy]

  init(of edition: Edition) {
    let pack = edition.pack
    let names = ReportNames(pack)
    self.names = names
    state = edition.state
    studies = pack.studies.map { ClosedStudy($0, in: names) }
  }
}

package import CityModel
import Documents
package import Studies
import Synchronization

extension Platform {
  /// The studies of the pack in force, in the order of their numbers.
  package func studies() async throws -> [ClosedStudy] {
    closedStudies(try await current())
  }

  /// A study as the reader may see it: the report is everybody's, what is wrong with it its authors' and reviewers'.
  ///
  /// - Throws: `page.not-found`.
  package func study(_ id: ID<Study>, viewer: Viewer) async throws -> StudyView {
    let edition = try await current()
    let closed = try closedStudy(id, edition)
    let isStaff = viewer.account?.role != nil
    let form = isStaff ? FilledForm(closed, in: edition.pack) : nil
    return StudyView(
      closed: closed, names: ReportNames(edition.pack), mayReadFindings: isStaff,
      findings: isStaff ? closed.findings + (form?.findings ?? []) : [])
  }

  /// A study on paper. The filled form names people and may hold telephone numbers: only staff get it.
  ///
  /// - Throws: `page.not-found`.
  package func studyPaper(
    _ id: ID<Study>, _ kind: StudyPapers.Kind, as format: PaperFormat, viewer: Viewer
  ) async throws -> PrintedPaper {
    let edition = try await current()
    let closed = try closedStudy(id, edition)
    guard kind == .report || viewer.account?.role != nil,
      let paper = StudyPapers(closed, in: edition.pack)[kind]
    else { throw Refusal("page.not-found") }
    return print(paper.document, profile: paper.profile, as: format)
  }

  private func closedStudy(_ id: ID<Study>, _ edition: Edition) throws -> ClosedStudy {
    guard let closed = closedStudies(edition).first(where: { $0.study.id == id }) else {
      throw Refusal("page.not-found")
    }
    return closed
  }

  /// Bound once a version: a report says the same as long as its pack does.
  private func closedStudies(_ edition: Edition) -> [ClosedStudy] {
    boundStudies.withLock { known in
      if let known, known.version == edition.pack.contentHash { return known.studies }
      let names = ReportNames(edition.pack)
      let studies = edition.pack.studies.map { ClosedStudy($0, in: names) }
      known = (edition.pack.contentHash, studies)
      return studies
    }
  }
}

import Casework
import CityModel
import Foundation
import Storage
import Synchronization

extension Platform {
  /// The largest file of evidence, in bytes.
  private static let evidenceLimit = 10 << 20

  /// Enters an agency's values, all or none; each waits for approval.
  ///
  /// One that changes what is there corrects it, and the earlier entry stays on record. Values that are as they were are
  /// passed over, and so are those left empty where there was none.
  ///
  /// - Parameters:
  ///   - evidence: a file that proves them; kept, never shown to the public.
  ///   - isConfirmed: that values with a warning are meant.
  /// - Returns: what was new and what was changed.
  /// - Throws: `account.sign-in`, `figures.no-agency`; `figures.faults` with every fault, its field the input's number and
  ///   part (`2.value`); `figures.locked`.
  package func enterFigures(
    _ inputs: [FigureInput], evidence: Upload? = nil, isConfirmed: Bool = false, viewer: Viewer
  ) async throws -> FigureChanges {
    let (account, agency, leads) = try reporter(viewer)
    let edition = try await current()
    let today = edition.clock.day(of: now)
    let check = FigureCheck(
      edition.pack, agency: agency.id, leads: leads, today: today, locked: try await store.figures.locked(agency.id))
    let checked = inputs.map(check.check)
    try await refuse(checked, inputs, evidence, isConfirmed: isConfirmed, edition.pack)
    let proof = try await keep(evidence)
    let figures = zip(inputs, checked).compactMap { input, checked in
      checked.figure(
        id: ID("f-" + world.token()), note: input.note, evidence: proof, agency: agency.id, by: account.person, at: now)
    }
    let batch = OneBatch(figures)
    return FigureChanges(try await store.figures.enter({ batch.take() }, seeds: edition.pack.seeds))
  }

  private func refuse(
    _ checked: [CheckedFigure], _ inputs: [FigureInput], _ evidence: Upload?, isConfirmed: Bool, _ pack: Pack
  ) async throws {
    var faults: [FieldFault] = []
    for (number, one) in checked.enumerated() {
      for fault in one.faults where !(fault.isWarning && isConfirmed) {
        faults.append(FieldFault("\(number).\(fault.part.rawValue)", fault.code, values: ["what": fault.message]))
      }
      let needsProof = one.place.flatMap { pack.indicator($0.indicator) }?.duty.needsEvidence ?? false
      if needsProof, evidence == nil, one.isSound {
        faults.append(FieldFault("\(number).value", "figures.no-evidence"))
      }
    }
    var seen: Set<Said> = []
    for (number, one) in checked.enumerated() {
      guard let place = one.place, !seen.insert(Said(place: place, source: one.source)).inserted else { continue }
      faults.append(FieldFault("\(number).value", "figures.twice"))
    }
    if let evidence, evidence.bytes.count > Self.evidenceLimit {
      faults.append(FieldFault("evidence", "figures.evidence-too-large"))
    }
    if !faults.isEmpty { throw Refusal("figures.faults", faults: faults) }
  }

  private func keep(_ evidence: Upload?) async throws -> String? {
    guard let evidence else { return nil }
    return try await store.blobs.put(evidence.bytes, at: now)
  }
}

extension CheckedFigure {
  static let noteCharacters = 300

  /// The value as it is stored; `nil` where its place is not known.
  func figure(
    id: ID<Observation>, note: String, evidence: String?, agency: ID<Agency>, by person: ID<Person>, at now: Date
  ) -> EnteredFigure? {
    place.map { place in
      EnteredFigure(
        id: id, place: place, value: value, source: source,
        note: note.isEmpty ? nil : String(note.prefix(Self.noteCharacters)), evidence: evidence, agency: agency,
        enteredBy: person, enteredAt: now, corrects: nil)
    }
  }
}

extension Pack {
  /// The pack's own values by place and source, those that were entered left out.
  var seeds: FigureStore.Seeds {
    let own = Dictionary(
      observations.filter { $0.entry == nil }.map { (Said($0), $0) }, uniquingKeysWith: { first, _ in first })
    return { own[Said(place: $0, source: $1)] }
  }
}

/// Hands its figures out once.
private final class OneBatch: Sendable {
  private let figures: Mutex<[EnteredFigure]?>

  init(_ figures: [EnteredFigure]) { self.figures = Mutex(figures) }

  func take() -> [EnteredFigure]? {
    figures.withLock { held in
      defer { held = nil }
      return held
    }
  }
}

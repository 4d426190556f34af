import Casework
import CityModel
import Foundation
import Testing

@testable import Storage

/// Every kind of damage, done past the store, is found and named.
@Suite struct DoctorTests {
  @Test func aStoreThatNobodyTouchedIsWell() async throws {
    try await check("", finds: "")
  }

  @Test func aFlippedByteInAnEvent() async throws {
    try await check(
      """
      DROP TRIGGER event_keeps;
      UPDATE event SET bytes = CAST(replace(CAST(bytes AS TEXT), '桥头', '桥尾') AS BLOB) WHERE case_id = 'c1' AND version = 1
      """,
      finds: """
        doctor.chain-broken case=c1 version=1
        doctor.row-differs case=c1
        """)
  }

  @Test func anEventWithItsHashMadeAnew() async throws {
    try await check(
      """
      DROP TRIGGER event_keeps;
      UPDATE event SET bytes = CAST(replace(CAST(bytes AS TEXT), '"by"', '"By"') AS BLOB), hash = 'made up'
      WHERE case_id = 'c1' AND version = 2
      """,
      finds: """
        doctor.chain-broken case=c1 version=2
        doctor.event-unreadable case=c1 version=2
        doctor.root-differs day=2026-11-23
        """)
  }

  @Test func aLostEvent() async throws {
    try await check(
      "DROP TRIGGER event_stays; DELETE FROM event WHERE case_id = 'c1' AND version = 2",
      finds: """
        doctor.head-differs case=c1
        doctor.row-differs case=c1
        doctor.root-differs day=2026-11-23
        """)
  }

  @Test func aCaseUnderAnotherNumber() async throws {
    try await check(
      "DROP TRIGGER case_opening_keeps; UPDATE case_opening SET number = 'SR-9' WHERE case_id = 'c2'",
      finds: """
        doctor.chain-broken case=c2 version=1
        doctor.head-differs case=c2
        doctor.row-differs case=c2
        """)
  }

  @Test func aChangedRow() async throws {
    try await check("UPDATE case_row SET words = '别处' WHERE case_id = 'c1'", finds: "doctor.row-differs case=c1")
  }

  @Test func aLostRow() async throws {
    try await check("DELETE FROM case_row WHERE case_id = 'c1'", finds: "doctor.row-missing case=c1")
  }

  @Test func aWrongCount() async throws {
    try await check(
      "UPDATE case_count SET cases = 7 WHERE stage = 'reported'",
      finds: "doctor.count-differs kind=street-report lamp north reported")
  }

  @Test func aChangedPersonalValue() async throws {
    try await check(
      "UPDATE personal SET salt = x'00'", finds: "doctor.commitment-differs case=c1 field=contact version=1")
  }

  @Test func aPersonalValueMovedToAnotherPlace() async throws {
    try await check(
      "UPDATE personal SET case_id = 'c2'", finds: "doctor.commitment-differs case=c2 field=contact version=1")
  }

  @Test func aLostKey() async throws {
    try await check("DELETE FROM person_key", finds: "doctor.key-missing case=c1 field=contact")
  }

  @Test func aReferenceToNothing() async throws {
    try await check(
      "INSERT INTO follow VALUES ('hash', 'c9', 'nobody')",
      finds: "doctor.reference-broken parent=case_opening table=follow")
  }

  @Test func aChangedRoot() async throws {
    try await check(
      "DROP TRIGGER day_root_keeps; UPDATE day_root SET root = 'made up'", finds: "doctor.root-differs day=2026-11-23")
  }

  @Test func aChangedPrediction() async throws {
    try await check(
      "DROP TRIGGER sealed_prediction_keeps; UPDATE sealed_prediction SET bytes = x'00'",
      finds: "doctor.prediction-differs measure=m1 prediction=first")
  }

  @Test func aDamagedFile() async throws {
    try await check(finds: "doctor.blob-damaged blob=\(photoHash)") { store in
      try Data("other".utf8).write(to: store.blobs.file(photoHash))
    }
  }

  @Test func aLostFile() async throws {
    try await check(finds: "doctor.blob-missing blob=\(photoHash)") { store in
      try FileManager.default.removeItem(at: store.blobs.file(photoHash))
    }
  }

  @Test func filesThatNobodyNames() async throws {
    let hash = hexDigest(of: [2])
    try await check(finds: "doctor.blob-unused blob=\(hash)\ndoctor.blob-unlisted file=half") { store in
      _ = try await store.blobs.put([2], at: minute(1))
      try Data().write(to: store.folder.appending(path: "blobs/incoming/half"))
    }
  }

  @Test func whatIsOnlyAddedToRefusesToBeChanged() async throws {
    try await wellStore { store async throws in
      for table in ["case_opening", "event", "day_root", "reading_log", "pack_file", "sealed_prediction"] {
        #expect(throws: (any Error).self, "\(table)") { try store.tamper("DELETE FROM \(table)") }
      }
      for change in [
        "event SET at = 0", "case_opening SET number = 'x'", "day_root SET cases = 0", "reading_log SET purpose = ''",
        "pack_file SET bytes = x''", "sealed_prediction SET digest = ''",
      ] {
        #expect(throws: (any Error).self, "\(change)") { try store.tamper("UPDATE \(change)") }
      }
      #expect(try await store.findings() == "")
    }
  }

  private func check(_ damage: String, finds expected: String) async throws {
    try await check(finds: expected) { try $0.tamper(damage) }
  }

  private func check(finds expected: String, after damage: (Store) async throws -> Void) async throws {
    try await wellStore { store in
      try await damage(store)
      #expect(try await store.findings() == expected)
    }
  }
}

private let photoHash = hexDigest(of: [1])

/// Two cases, a photo, a contact that was read, a pack, a sealed prediction and a sealed day.
private func wellStore(_ body: (Store) async throws -> Void) async throws {
  try await withStore { store in
    let contact = PersonalValue(person: "resident", field: "contact", text: "13900000000")
    let photo = try await store.blobs.put([1], at: minute(0))
    try await store.file(Sample(photos: [photo], contact: contact), then: ["working"], commands: [.publish])
    try await store.file(Sample(id: "c2", number: "SR-2"))
    _ = try await store.people.read("c1", by: "clerk", for: "call back", at: minute(1))
    _ = try await store.packs.publish(PackFiles(files: ["city.yaml": [1]]), as: "p1", at: minute(0))
    _ = try await store.predictions.seal(
      SealedPrediction(
        measure: "m1", prediction: "first", digest: hexDigest(of: [1]), bytes: [1], sealedAt: minute(1),
        packVersion: "p1"))
    _ = try await store.roots.seal(day: CalendarDay(daysSince1970: 20_780), at: minute(60))
    try await body(store)
  }
}

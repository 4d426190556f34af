import CityModel
import Foundation
import Testing

@testable import Storage

@Suite struct RebuildTests {
  @Test func aRebuiltProjectionEqualsTheFreshOne() async throws {
    try await withStore { store in
      for number in 1...5 {
        let sample = Sample(id: ID("c\(number)"), number: "SR-\(number)", filed: minute(number))
        try await store.file(sample, then: ["working", "paused", "closed"].prefix(number - 1).map { $0 })
      }
      let fresh = try await store.cases.list(CaseFilter()).rows
      let counts = try await store.cases.counts(by: .stage)
      try store.tamper("DELETE FROM case_row WHERE case_id < 'c3'; UPDATE case_row SET stage = 'lost', words = ''")
      #expect(try await store.rebuild(using: fold) == 5)
      #expect(try await store.cases.list(CaseFilter()).rows == fresh)
      #expect(try await store.cases.counts(by: .stage) == counts)
      #expect(try await store.findings() == "")
    }
  }

  @Test func aRowThatMovedOnStays() async throws {
    try await withStore { store in
      try await store.file(Sample(), then: ["working"])
      let isCalled = Counter()
      _ = try await store.rebuild { history in
        isCalled.add()
        return fold(StoredHistory(opening: history.opening, events: Array(history.events.prefix(1))))
      }
      #expect(isCalled.value == 1)
      #expect(try await store.cases.row("c1")?.version == 2)
    }
  }
}

import Casework
import CityModel
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct CaseListTests {
  @Test func filters() async throws {
    try await check(CaseFilter(), "c6 c5 c4 c3 c2 c1")
    try await check(CaseFilter(isConduct: false), "c6 c5 c3 c2 c1")
    try await check(CaseFilter(category: "stall"), "c4")
    try await check(CaseFilter(service: "occupation"), "c4")
    try await check(CaseFilter(regions: ["north"]), "c6 c4 c1")
    try await check(CaseFilter(regions: ["south", "north"]), "c6 c5 c4 c3 c2 c1")
    try await check(CaseFilter(regions: []), "")
    try await check(CaseFilter(stages: ["working", "closed"]), "c3 c2")
    try await check(CaseFilter(outcome: .done), "c3")
    try await check(CaseFilter(agency: "works"), "c6 c5 c3 c2")
    try await check(CaseFilter(reporter: "neighbour"), "c3")
    try await check(CaseFilter(isReleased: true), "")
    try await check(CaseFilter(filedFrom: minute(2), filedBefore: minute(4)), "c3 c2")
    try await check(CaseFilter(box: .init(south: 31, west: 106, north: 32, east: 107)), "c1")
    try await check(CaseFilter(procedure: "another"), "")
  }

  @Test func byDueTimeAndUndatedLast() async throws {
    try await check(CaseFilter(stages: ["working", "paused", "undated"]), order: .due, "c2 c5 c6")
    try await check(CaseFilter(outcome: .open), order: .due, "c2 c1 c4 c5 c6")
  }

  @Test func aDesk() async throws {
    try await check(CaseFilter(desk: .init(role: "dispatcher", agency: "centre")), order: .due, "c1 c4")
    try await check(CaseFilter(desk: .init(role: "worker", agency: "works")), order: .due, "c2 c5 c6")
    try await check(CaseFilter(desk: .init(role: "worker", agency: "parks")), order: .due, "")
  }

  @Test func whatKindOfDueComesBack() async throws {
    try await town { store async throws in
      #expect(try await store.cases.row("c1")?.due == nil)
      #expect(try await store.cases.row(number: "SR-2")?.due == .at(minute(2 + 10 + 240)))
      #expect(try await store.cases.row("c5")?.due == .suspended)
      #expect(try await store.cases.row("c6")?.due == .whenPublished(year: 2027))
    }
  }

  @Test(arguments: CaseOrder.allCases) func pagesJoinToTheWholeList(order: CaseOrder) async throws {
    try await town { store in
      let filter = CaseFilter(regions: ["north", "south"])
      let whole = try await store.cases.list(filter, order: order).rows.map(\.caseID)
      for limit in 1...7 {
        var (joined, cursor): ([ID<Case>], CaseCursor?) = ([], nil)
        repeat {
          let page = try await store.cases.list(filter, order: order, limit: limit, after: cursor)
          joined += page.rows.map(\.caseID)
          cursor = page.next.flatMap { CaseCursor($0.text) }
        } while cursor != nil
        #expect(joined == whole)
      }
    }
  }

  @Test func cursorsFromOutside() {
    for text in ["", "c1", "x.c1", "1", ".c1"] { #expect(CaseCursor(text) == nil, "\(text)") }
    #expect(CaseCursor("12.c.1")?.text == "12.c.1")
  }

  @Test func nearCases() async throws {
    try await town { store in
      let bridge = try #require(Point(longitude: 106.7501, latitude: 31.8701))
      func near(_ metres: Double, since: Date = minute(0)) async throws -> [ID<Case>] {
        try await store.cases.nearby(
          procedure: "street-report", category: "lamp", around: bridge, metres: metres, since: since
        ).map(\.caseID)
      }
      #expect(try await near(50) == ["c1"])
      #expect(try await near(5) == [])
      #expect(try await near(50, since: minute(2)) == [])
    }
  }

  @Test func counts() async throws {
    try await town { store in
      func check(_ key: CaseCountKey, _ kept: [CaseCountKey: String], isConduct: Bool?, _ expected: String) async throws
      {
        let counts = try await store.cases.counts(by: key, where: kept, isConduct: isConduct)
        #expect(counts.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", ") == expected)
      }
      try await check(.region, [:], isConduct: nil, "north 3, south 3")
      try await check(.category, [:], isConduct: true, "stall 1")
      try await check(.stage, [.region: "south"], isConduct: nil, "closed 1, paused 1, working 1")
      try await check(.outcome, [.procedure: "street-report"], isConduct: nil, "done 1, open 5")
      try await check(.outcome, [.procedure: "street-report"], isConduct: false, "done 1, open 4")
    }
  }

  @Test func statistics() async throws {
    try await town { store in
      let span = minute(2)..<minute(4)
      let cases = try await store.cases.statistics(procedure: "street-report", filed: span)
      #expect(cases.map(\.caseID) == ["c2", "c3"])
      #expect(cases.map(\.respondedAt) == [minute(12), minute(13)])
      #expect(cases.map(\.closedAt) == [nil, minute(23)])
    }
  }

  /// The work grows with the answer: no list walks all cases, none sorts more than a page.
  @Test func everyListHasItsIndex() async throws {
    let lists: [(CaseFilter, CaseOrder)] = [
      (CaseFilter(), .newest), (CaseFilter(isConduct: false), .newest), (CaseFilter(regions: ["a", "b"]), .newest),
      (CaseFilter(category: "a"), .newest), (CaseFilter(agency: "a"), .newest), (CaseFilter(reporter: "a"), .newest),
      (CaseFilter(outcome: .open), .due), (CaseFilter(desk: .init(role: "a", agency: "b")), .due),
    ]
    try await withStore { store in
      let plans = try await store.database.read { db in
        try lists.map { filter, order in
          let (sql, arguments) = try filter.query(order: order, limit: 50, after: nil).build(db)
          let steps = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: arguments)
          return steps.map { $0["detail"] as String }.filter { $0.contains("case_row") }.joined(separator: "\n")
        }
      }
      try expectSnapshot(plans.joined(separator: "\n\n") + "\n", "plans.txt")
      #expect(!plans.contains { $0.contains("SCAN case_row\n") || $0.hasSuffix("SCAN case_row") })
    }
  }

  private func check(_ filter: CaseFilter, order: CaseOrder = .newest, _ expected: String) async throws {
    try await town { store in
      let rows = try await store.cases.list(filter, order: order).rows
      #expect(rows.map(\.caseID.text).joined(separator: " ") == expected)
    }
  }
}

/// Six cases, a minute apart: two on the dispatcher's desk (one of conduct), one in work, one closed, one paused, one undated.
private func town(_ body: (Store) async throws -> Void) async throws {
  let bridge = Point(longitude: 106.75, latitude: 31.87)
  try await withStore { store in
    try await store.file(Sample(point: bridge, filed: minute(1)))
    try await store.file(Sample(id: "c2", number: "SR-2", region: "south", filed: minute(2)), then: ["working"])
    try await store.file(
      Sample(id: "c3", number: "SR-3", region: "south", filed: minute(3), reporter: "neighbour"),
      then: ["working", "closed"])
    try await store.file(Sample(id: "c4", number: "SR-4", category: "stall", filed: minute(4)))
    try await store.file(Sample(id: "c5", number: "SR-5", region: "south", filed: minute(5)), then: ["paused"])
    try await store.file(Sample(id: "c6", number: "SR-6", filed: minute(6)), then: ["undated"])
    try await body(store)
    #expect(try await store.doctor(at: minute(99)).isEmpty)
  }
}

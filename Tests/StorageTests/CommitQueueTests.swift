import CityModel
import Foundation
import GRDB
import Synchronization
import Testing

@testable import Storage

@Suite struct CommitQueueTests {
  /// The writer is held until all wait, so that the next commit takes them together.
  @Test func whatWaitsSharesOneCommitAndABadOneFailsAlone() async throws {
    let commits = Counter()
    try await withStore(faults: { if $0 == .beforeCommit { commits.add() } }) { store in
      let outcomes = try await appendTogether(30, store) { number in
        Sample(id: ID("c\(number)"), number: "SR-\(number)", photos: number == 7 ? ["nothing"] : [])
      }
      #expect(outcomes.count == 30)
      #expect(outcomes[7] == "refused: storage.blob-missing")
      #expect(outcomes.filter { $0.value == "appended" }.count == 29)
      #expect(commits.value == 1)
      #expect(try await store.findings() == "")
    }
  }

  @Test func oneByOneEachHasACommit() async throws {
    let commits = Counter()
    try await withStore(commit: .each, faults: { if $0 == .beforeCommit { commits.add() } }) { store in
      _ = try await appendTogether(10, store) { Sample(id: ID("c\($0)"), number: "SR-\($0)") }
      #expect(commits.value == 10)
    }
  }

  @Test func aFullQueueRefuses() async throws {
    try await withStore { store in
      let outcomes = try await appendTogether(CommitQueue.mostWaiting + 1, store) { _ in Sample() }
      #expect(outcomes.filter { $0.value == "refused: storage.busy" }.count == 1)
      #expect(outcomes.filter { $0.value == "appended" }.count == 1)
    }
  }

  /// Before the commit nothing is stored; after it all is, though nobody was told: the same request finds it done.
  @Test(arguments: [FaultPoint.beforeCommit, .afterCommit]) func aCommitThatFailsIsWholeOrNothing(
    point: FaultPoint
  ) async throws {
    let isBroken = Counter()
    isBroken.add()
    try await withStore(faults: { if $0 == point && isBroken.value == 1 { throw Refusal("test.crash") } }) { store in
      let key = RequestKey(key: "k", digest: "d", answer: [1])
      await #expect(throws: Refusal("test.crash")) { try await store.append(Sample().filing(key: key)) }
      isBroken.add()
      let again = try await store.append(Sample().filing(key: key))
      #expect(again == (point == .beforeCommit ? .appended : .alreadyDone(answer: [1])))
      #expect(try await store.cases.history("c1")?.events.count == 1)
      #expect(try await store.findings() == "")
    }
  }

  private func appendTogether(
    _ count: Int, _ store: Store, _ sample: @escaping @Sendable (Int) -> Sample
  ) async throws -> [Int: String] {
    let gate = DispatchSemaphore(value: 0)
    store.database.asyncWriteWithoutTransaction { _ in gate.wait() }
    return await withTaskGroup(of: (Int, String).self) { group in
      for number in 0..<count {
        group.addTask { (number, await told { try await store.append(sample(number).filing()) }) }
      }
      var outcomes: [Int: String] = [:]
      while store.commits.waitingCount < min(count, CommitQueue.mostWaiting) { await Task.yield() }
      gate.signal()
      for await (number, outcome) in group { outcomes[number] = outcome }
      return outcomes
    }
  }
}

private func told(_ body: () async throws -> AppendOutcome) async -> String {
  do {
    return "\(try await body())"
  } catch {
    return "refused: \((error as? Refusal)?.code ?? "\(error)")"
  }
}

final class Counter: Sendable {
  private let count = Mutex(0)

  func add() { count.withLock { $0 += 1 } }

  var value: Int { count.withLock { $0 } }
}

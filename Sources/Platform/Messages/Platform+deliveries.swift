import Foundation
package import Logging
import Storage

extension Platform {
  private static let tickSeconds = 5

  /// Tells people, until `endDeliveries`: at the start, after every event, and every five seconds what has become due;
  /// every minute looks for terms that people are to be reminded of.
  ///
  /// Inboxes are filled by every process that serves the data folder; letters and webhooks leave by the one that holds the
  /// right to send. A fault is logged and the work tried again at the next tick. Runs once in a platform's life.
  package func runDeliveries(writing write: @escaping LetterWriter, log: Logger) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await self.send(writing: write, log) }
      await post(log)
    }
  }

  /// Lets what is being sent come to its end, so that it is known what became of it, and begins nothing more.
  package func endDeliveries() { nudges.end() }

  /// Only the tick is cancelled at the end: what is being sent is never broken off, or nobody would know how it ended.
  private func post(_ log: Logger) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await self.tick() }
      await whenNudged(nudges.posting, log) {
        try await self.remindWhenDue()
        return try await self.deliver()
      }
      group.cancelAll()
    }
  }

  /// Nudges though nothing happened here: terms and second tries fall due by the clock alone, and events that another process
  /// has stored nudge nobody in this one.
  private func tick() async {
    while !Task.isCancelled {
      nudges.now()
      try? await Task.sleep(for: .seconds(Self.tickSeconds))
    }
  }

  private func send(writing write: @escaping LetterWriter, _ log: Logger) async {
    if channels.kinds.isEmpty { return }
    for await _ in nudges.right.heard {
      guard let right = try? SendingLock.take(in: store.folder) else { continue }
      await sendAlone(writing: write, log)
      return withExtendedLifetime(right) {}
    }
  }

  private func sendAlone(writing write: @escaping LetterWriter, _ log: Logger) async {
    await withTaskGroup(of: Void.self) { group in
      for (channel, nudge) in [(Delivery.Channel.email, nudges.email), (.webhook, nudges.webhook)]
      where channels.kinds.contains(channel) {
        group.addTask {
          await self.whenNudged(nudge, log) { try await self.sendDue(channel, writing: write) }
        }
      }
    }
  }

  private func whenNudged(_ nudge: Nudge, _ log: Logger, _ work: @escaping @Sendable () async throws -> Int) async {
    for await _ in nudge.heard {
      do { _ = try await work() } catch { log.error("deliveries: \(type(of: error))") }
    }
  }
}

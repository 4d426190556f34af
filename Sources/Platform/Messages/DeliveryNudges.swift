import Synchronization

/// Says that there may be work, to a loop that waits for it. Any number of nudges that nobody has heeded are one.
final class Nudge: Sendable {
  let heard: AsyncStream<Void>
  private let voice: AsyncStream<Void>.Continuation

  init() { (heard, voice) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1)) }

  func now() { voice.yield() }

  /// What waits goes on, once, and then waits no more.
  func end() { voice.finish() }
}

/// The nudges of the loops that tell people. Ended once, they stay ended.
final class DeliveryNudges: Sendable {
  let posting = Nudge()
  let email = Nudge()
  let webhook = Nudge()
  /// Whether it is time to ask for the right to send.
  let right = Nudge()
  private let ended = Mutex(false)

  var isEnded: Bool { ended.withLock { $0 } }

  func now() { for nudge in all { nudge.now() } }

  func end() {
    ended.withLock { $0 = true }
    for nudge in all { nudge.end() }
  }

  private var all: [Nudge] { [posting, email, webhook, right] }
}

import Casework
import CityModel
import Foundation
import Outside
import Storage

extension Platform {
  /// As whom addresses are read to send letters; stands in the person's reading log.
  static let postman: ID<Person> = "yiju"

  /// Tries what is due on a channel, one after the other, until nothing is or the deliveries are ended.
  ///
  /// First settles what was cut off: by the end of a process, or because how a try ended could not be written down.
  ///
  /// - Returns: how many tries there were.
  @discardableResult
  func sendDue(_ channel: Delivery.Channel, writing write: LetterWriter) async throws -> Int {
    _ = try await store.deliveries.settleInterrupted(channel)
    var count = 0
    while !nudges.isEnded,
      let claim = try await store.deliveries.claim(channel, by: Self.postman, for: "message", at: now)
    {
      let outcome = await attempt(claim, write)
      _ = try await store.deliveries.end(claim.delivery, ending(outcome, of: claim.delivery))
      count += 1
    }
    return count
  }

  private func attempt(_ claim: ClaimedDelivery, _ write: LetterWriter) async -> DeliveryOutcome {
    let message = claim.delivery.message
    guard let view = try? await view(of: message) else { return .later(.unwritten) }
    switch claim.delivery.channel {
    case .email:
      guard let channel = channels.email else { return .later(.unreachable) }
      guard let address = claim.address else { return .refused(.noAddress) }
      let letter = write(view, channel.site + view.path, address.language)
      return await channel.send(
        Email(
          id: message.id.text, from: channel.from, to: address.text, subject: letter.subject, text: letter.text,
          date: now))
    case .webhook:
      guard let send = channels.webhook else { return .later(.unreachable) }
      guard let body = try? canonicalJSON(WebhookBody(message, view)) else { return .later(.unwritten) }
      return await send(message.id.text, body, now)
    }
  }

  private func ending(_ outcome: DeliveryOutcome, of delivery: Delivery) -> DeliveryEnding {
    switch outcome {
    case .accepted: return .sent
    case .refused(let fault): return .failed(fault: fault.rawValue)
    case .unknown(let fault): return .unknown(fault: fault.rawValue)
    case .later(let fault):
      guard let wait = channels.retries.waitSeconds(after: delivery.tries) else {
        return .failed(fault: fault.rawValue)
      }
      return .waiting(until: now.addingTimeInterval(wait), fault: fault.rawValue)
    }
  }
}

/// What a listening system is told: that a case moved, or before whom it was put. Codes only, and no person.
private struct WebhookBody: Encodable {
  struct Matter: Encodable {
    let number: String
    let procedure: ID<Procedure>
    let category: ID<CityModel.Category>
    let stage: ID<Stage>
    let outcome: Stage.Outcome
    let role: ID<Role>?
    let agency: ID<Agency>?
  }

  /// `case.moved`, `case.assigned`.
  let type: String
  let timestamp: Date
  let data: Matter

  init(_ message: StoredMessage, _ view: MessageView) {
    type = "case.\(message.code)"
    timestamp = message.createdAt
    data = Matter(
      number: view.number, procedure: view.procedure.id, category: view.category.id, stage: view.stage.id,
      outcome: view.stage.outcome, role: message.content.role, agency: message.content.agency)
  }
}

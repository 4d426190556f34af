import CityModel
import Storage

extension Platform {
  private static let troubledSize = 200

  /// Messages that failed or of which nothing is known, about cases that the viewer's role reads; the latest first.
  package func troubledDeliveries(_ viewer: Viewer) async throws -> [DeliveryView] {
    _ = try staffActor(viewer)
    var views: [DeliveryView] = []
    for delivery in try await store.deliveries.troubled(limit: Self.troubledSize) {
      if let view = try await view(of: delivery, for: viewer) { views.append(view) }
    }
    return views
  }

  /// Lets a failed or unknown delivery be tried again, as if it had never been.
  ///
  /// - Throws: `message.not-found` where it is neither, or about a case that the viewer does not read.
  package func sendAgain(_ id: String, channel: String, viewer: Viewer) async throws {
    _ = try staffActor(viewer)
    guard let channel = Delivery.Channel(rawValue: channel),
      let delivery = try await store.deliveries.find(ID(id), channel),
      try await view(of: delivery, for: viewer) != nil,
      try await store.deliveries.sendAgain(delivery.message.id, channel, at: now)
    else { throw Refusal("message.not-found") }
    nudges.now()
  }

  /// `nil` for a case that is not the viewer's to read.
  private func view(of delivery: Delivery, for viewer: Viewer) async throws -> DeliveryView? {
    let message = try await view(of: delivery.message)
    do {
      _ = try await readable(message.number, viewer)
    } catch let refusal as Refusal where refusal.code == "case.not-found" {
      return nil
    }
    let account =
      if let person = delivery.message.person { try await store.accounts.find(person) } else { nil as Account? }
    return DeliveryView(
      message: message, channel: delivery.channel.rawValue, state: delivery.state.rawValue, tries: delivery.tries,
      triedAt: delivery.triedAt, fault: delivery.fault ?? "", recipient: account?.role == nil ? nil : account?.name)
  }
}

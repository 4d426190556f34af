import CityModel
import Hummingbird
import Platform

/// What did not arrive, or perhaps did not, with the reason; a person decides whether it is sent again.
enum TroubledPage {
  static func show(_ site: Site) async throws -> Response {
    let deliveries = try await site.platform.troubledDeliveries(site.viewer)
    let page: Model = [
      "hasRows": !deliveries.isEmpty, "rows": deliveries.map { row($0, site) },
      "said": site.query["said"] == "again" ? site.text("messages.againDone") : false,
    ]
    return site.page("messages/troubled", title: site.text("messages.troubledTitle"), page, section: "/desk").unstored
  }

  static func sendAgain(_ site: Site) async throws -> Response {
    try await site.platform.sendAgain(
      site.typed["message"], channel: site.typed["channel"], viewer: site.viewer)
    return site.redirect(to: "/desk/messages?said=again")
  }

  private static func row(_ delivery: DeliveryView, _ site: Site) -> Model {
    site.message(delivery.message).merging([
      "channel": delivery.channel, "channelName": site.text("messages.channel-\(delivery.channel)"),
      "recipient": delivery.channel == "webhook"
        ? site.text("messages.toSystem") : delivery.recipient ?? site.text("desk.resident"),
      "state": delivery.state, "stateName": site.text("messages.state-\(delivery.state)"),
      "why": site.text("messages.why-\(delivery.fault)"), "tries": String(delivery.tries),
      "triedAt": delivery.triedAt.map(site.time) ?? "", "caseHref": "/desk/cases/\(delivery.message.number)",
    ]) { _, new in new }
  }
}

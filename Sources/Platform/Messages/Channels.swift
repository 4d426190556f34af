package import CityModel
package import Foundation
package import Outside
import Storage

/// The ways by which messages leave the house. Without any, everything is still told on the site.
package struct Channels: Sendable {
  package var email: EmailChannel?
  package var webhook: WebhookChannel?
  package var retries = RetryPlan()

  package init(email: EmailChannel? = nil, webhook: WebhookChannel? = nil) {
    self.email = email
    self.webhook = webhook
  }

  package typealias WebhookChannel = @Sendable (_ id: String, _ body: [UInt8], _ now: Date) async -> DeliveryOutcome

  package struct EmailChannel: Sendable {
    package let from: String
    /// What stands before the paths of links: `https://yiju.example.org`.
    package let site: String
    package let send: @Sendable (Email) async -> DeliveryOutcome

    package init(from: String, site: String, send: @escaping @Sendable (Email) async -> DeliveryOutcome) {
      self.from = from
      self.site = site
      self.send = send
    }
  }

  /// E-mail over a mail server.
  ///
  /// - Throws: `channel.bad-mail-server`, `channel.bad-sender`, `channel.bad-site`.
  package mutating func addEmail(server url: String, password: String?, from: String, site: String) throws(Refusal) {
    guard let server = MailServer(url: url, password: password) else { throw Refusal("channel.bad-mail-server") }
    guard Email.isAddress(from) else { throw Refusal("channel.bad-sender") }
    guard let parts = URLComponents(string: site), ["http", "https"].contains(parts.scheme), parts.host != nil,
      parts.query == nil, ["", "/"].contains(parts.path)
    else { throw Refusal("channel.bad-site") }
    email = EmailChannel(from: from, site: site.hasSuffix("/") ? String(site.dropLast()) : site) {
      await server.send($0)
    }
  }

  /// A system that is told of every move of a case.
  ///
  /// - Throws: `channel.bad-webhook`.
  package mutating func addWebhook(url: String, secret: String) throws(Refusal) {
    guard let receiver = Webhook(url: url, secret: secret) else { throw Refusal("channel.bad-webhook") }
    webhook = { await receiver.send(id: $0, body: $1, at: $2) }
  }

  var kinds: Set<Delivery.Channel> {
    var kinds: Set<Delivery.Channel> = []
    if email != nil { kinds.insert(.email) }
    if webhook != nil { kinds.insert(.webhook) }
    return kinds
  }
}

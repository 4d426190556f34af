import CityModel
import HTTPTypes
import Hummingbird
import Platform

/// What a signed-in person was told, and where letters go.
enum InboxPage {
  static func show(_ site: Site) async throws -> Response {
    let said = [
      "asked": "messages.addressAsked", "removed": "messages.addressRemoved",
    ][site.query["said"] ?? ""]
    return try await page(site, said: said.map { site.text($0) })
  }

  static func markRead(_ site: Site) async throws -> Response {
    try await site.platform.markRead(
      site.typed["message"], andEarlier: site.typed["earlier"] == "yes", viewer: site.viewer)
    return site.redirect(to: "/messages")
  }

  static func setAddress(_ site: Site) async throws -> Response {
    do {
      try await site.platform.setAddress(site.typed["address"], language: site.language, viewer: site.viewer) { link in
        Letter(
          subject: site.text("messages.confirmSubject"), text: site.text("messages.confirmLetter", ["link": link]))
      }
      return site.redirect(to: "/messages?said=asked")
    } catch let refusal as Refusal where refusal.code.hasPrefix("address.") {
      return try await page(site, problem: site.text(of: refusal), status: status(of: refusal))
    }
  }

  static func removeAddress(_ site: Site) async throws -> Response {
    try await site.platform.removeAddress(site.viewer)
    return site.redirect(to: "/messages?said=removed")
  }

  private static func page(
    _ site: Site, said: String? = nil, problem: String? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let messages = try await site.platform.inbox(site.viewer)
    let address = try await site.platform.address(site.viewer)
    let page: Model = [
      "hasRows": !messages.isEmpty, "rows": messages.map(site.message), "newest": messages.first?.id ?? "",
      "hasSeveralUnread": messages.count { !$0.isRead } > 1, "said": said ?? false, "problem": problem ?? false,
      "sendsEmail": site.platform.sendsEmail, "address": address?.text ?? false,
      "isConfirmed": address?.isConfirmed ?? false, "typed": problem == nil ? "" : site.typed["address"],
    ]
    return site.page(
      "messages/inbox", title: site.text("messages.title"), page, status: status, section: "/messages"
    ).unstored
  }
}

extension Site {
  /// A message in words, as templates want it.
  func message(_ message: MessageView) -> Model {
    [
      "messageID": message.id, "subject": house.texts.subject(of: message, language),
      "body": house.texts.body(of: message, language), "at": time(message.at), "atISO": machineTime(message.at),
      "isRead": message.isRead, "href": message.path, "number": message.number,
    ]
  }
}

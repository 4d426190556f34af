import CityModel
import Hummingbird
import Platform

/// Where the link of a letter leads that asks whether an address is somebody's.
///
/// The link itself changes nothing: programs that look through letters follow links too.
enum AddressPage {
  static func show(_ site: Site) async throws -> Response {
    let token = site.parameter("token")
    try await site.platform.checkAddressLink(token)
    return page(site, ["token": token.percentEncoded, "isDone": false])
  }

  static func confirm(_ site: Site) async throws -> Response {
    try await site.platform.confirmAddress(site.parameter("token"))
    return page(site, ["isDone": true])
  }

  private static func page(_ site: Site, _ page: Model) -> Response {
    site.page("messages/address", title: site.text("messages.confirmTitle"), page, section: "/messages").unstored
  }
}

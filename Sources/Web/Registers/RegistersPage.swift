import Casework
import Checkup
import CityModel
import Hummingbird
import Platform

/// Every register of the city with how its objects stand.
enum RegistersPage {
  static func show(_ site: Site) async throws -> Response {
    let registers = try await site.platform.registers()
    return site.page(
      "registers/registers", title: site.text("registers.title"),
      ["registers": registers.map { row($0, site) }, "hasRegisters": !registers.isEmpty], section: "/checkup")
  }

  private static func row(_ summary: RegisterSummary, _ site: Site) -> Model {
    let register = summary.register
    return [
      "name": site[register.name], "address": site.address(of: register.id), "summary": site[register.summary],
      "keepers": register.keeper.agencies.compactMap(site.pack.agency).map { site[$0.name] }
        .joined(separator: site.text("registers.comma")),
      "all": site.number(summary.count.all), "isEmpty": summary.count.all == 0,
      "standings": site.standings(summary.count, of: register.id),
      "standard": summary.standard.map { site[$0.name] } as Any? ?? false,
    ]
  }
}

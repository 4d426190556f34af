import Casework
import Checkup
import CityModel
import Platform

extension IndicatorPage {
  /// The objects behind an indicator that is counted over a register; `nil` for every other.
  static func objects(_ behind: IndicatorObjects?, _ site: Site) -> [String: Any]? {
    guard let behind else { return nil }
    let address = site.address(of: behind.register.id)
    let below = behind.count[.below]
    return model([
      "words": bounded(behind, site), "registerName": site[behind.register.name], "registerAddress": address,
      "standings": site.standings(behind.count, of: behind.register.id),
      "hasBelow": !behind.below.isEmpty, "belowList": ["rows": behind.below.map(site.objectRow)],
      "belowAddress": "\(address)?standing=\(ObjectStanding.below.rawValue)",
      "moreBelow": below > behind.below.count ? site.text("registers.more-below", ["n": site.number(below)]) : nil,
      "hasUnknown": !behind.notJudged.isEmpty, "unknownList": ["rows": behind.notJudged.map(site.objectRow)],
      "hasMoves": !behind.moves.isEmpty, "moves": behind.moves.map { move($0, behind.register.id, site) },
    ])
  }

  /// How the objects stand, and how far what is not known could move the number.
  private static func bounded(_ behind: IndicatorObjects, _ site: Site) -> String {
    let words = site.words(behind.count)
    guard let bounds = behind.count.bounds(behind.statistic), bounds.lowerBound < bounds.upperBound else {
      return words
    }
    let range = ["low": site.number(bounds.lowerBound), "high": site.number(bounds.upperBound)]
    return words + (site.language == .english ? " " : "") + site.text("registers.bounds", range)
      + site.text("registers.stop")
  }

  private static func move(_ move: ObjectMove, _ register: ID<Register>, _ site: Site) -> [String: Any] {
    [
      "moveName": move.name,
      "moveAddress": "\(site.address(of: register))/\(move.objectID.local(in: register).percentEncoded)",
      "was": site.standing(move.was), "became": site.standing(move.became), "at": site.time(move.at),
      "atISO": site.machineTime(move.at), "byStandard": move.version == nil,
    ]
  }
}

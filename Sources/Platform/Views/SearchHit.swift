package import CityModel

package struct SearchHit: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case indicator, problem, cause, measure, region, place, service, category, system
  }

  package let kind: Kind
  package let title: LocalizedText
  /// Where the site shows it: `/measures/M1.2b`.
  package let path: String
  package let context: LocalizedText?
}

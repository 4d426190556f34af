package import CityModel

/// One personal answer, read by somebody who had to say why.
package struct PersonalText: Sendable {
  package let label: LocalizedText
  package let text: String
}

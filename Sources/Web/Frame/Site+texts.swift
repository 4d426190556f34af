import Checkup
package import CityModel
import Foundation

extension Site {
  package subscript(text: LocalizedText) -> String { text[language] }

  package func text(_ key: String, _ values: [String: String] = [:]) -> String {
    house.texts.text(key, values, language)
  }

  /// The sentence of a refusal.
  package func text(of refusal: Refusal) -> String {
    text("error.\(refusal.code)", refusal.values.mapValues { self[$0] })
  }

  /// The sentence of what is wrong with one field.
  package func text(of fault: FieldFault) -> String {
    text("error.\(fault.code)", fault.values)
  }
}

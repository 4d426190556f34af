import Checkup
package import CityModel
import Foundation

extension Site {
  package subscript(text: LocalizedText) -> String { text[language] }

  package func text(_ key: String, _ values: [String: String] = [:]) -> String {
    house.texts.text(key, values, language)
  }

  /// The sentence of a refusal. A day among its values is written as days are.
  package func text(of refusal: Refusal) -> String {
    text(
      "error.\(refusal.code)", refusal.values.mapValues { value in CalendarDay(self[value]).map(day) ?? self[value] })
  }

  /// The sentence of what is wrong with one field.
  package func text(of fault: FieldFault) -> String {
    text("error.\(fault.code)", fault.values.merging(words(of: fault)) { _, words in words })
  }

  /// The blanks of a fault that are words themselves, in this language.
  private func words(of fault: FieldFault) -> [String: String] {
    var words: [String: String] = [:]
    if language == .english { words["message"] = fault.values["messageEnglish"] }
    words["range"] = range(least: fault.values["least"], most: fault.values["most"])
    if let code = fault.values["fault"] { words["why"] = text("form.code-\(code)") }
    return words
  }
}

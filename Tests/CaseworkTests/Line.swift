import CityModel
import Foundation
import Testing

@testable import Casework

/// One line of a script: `11-23 10:00 wu:worker@works finish after-photo=p1 work-note="new bulb"`.
///
/// `name` is a resident, `name:role@agency` somebody in office. A photo `p2/p1` is another file with the pixels of p1.
/// A `*` after the name: asks as the reporter, though by another name (by the secret link).
struct Line {
  let stamp: String
  let actor: Actor
  let byLink: Bool
  let action: String
  let answers: [String: String]

  init(_ text: String) throws {
    let words = Line.words(text)
    try #require(words.count >= 4, "a line has a day, a time, a name and an action: \(text)")
    stamp = words[0] + " " + words[1]
    byLink = words[2].hasSuffix("*")
    actor = Line.actor(words[2].replacing("*", with: ""))
    action = words[3]
    answers = Dictionary(
      words.dropFirst(4).map { word in
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return (parts[0], parts.count == 2 ? parts[1] : "")
      }, uniquingKeysWith: { $1 })
  }

  /// What a browser would send for the fields.
  func input(_ fields: [FormField]) -> [String: FormInput] {
    Dictionary(
      uniqueKeysWithValues: answers.map { key, value in
        let field = fields.first { $0.id.text == key }
        return (key, field.map { Line.input($0, value) } ?? .text(value))
      })
  }

  private static func input(_ field: FormField, _ value: String) -> FormInput {
    switch field.kind {
    case .photos: .photos(value.split(separator: ",").map { photo(String($0)) })
    case .place: .place(PlaceInput(words: value, region: value.isEmpty ? "" : "990101"))
    default: .text(value)
    }
  }

  static func photo(_ name: String) -> Photo {
    let parts = name.split(separator: "/").map(String.init)
    return Photo(blob: "blob-\(parts[0])", original: "file-\(parts[0])", pixels: "pixels-\(parts.last ?? name)")
  }

  private static func actor(_ text: String) -> Actor {
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == "@" }).map(String.init)
    return Actor(
      person: ID(parts[0]), role: parts.count > 1 ? ID(parts[1]) : nil, agency: parts.count > 2 ? ID(parts[2]) : nil)
  }

  /// Splits at blanks, but not between quotation marks.
  private static func words(_ text: String) -> [String] {
    let pieces = text.split(separator: "\"", omittingEmptySubsequences: false)
    let shielded = pieces.enumerated().map { $0 % 2 == 1 ? String($1).replacing(" ", with: "\u{1}") : String($1) }
    return shielded.joined().split(separator: " ").map { String($0).replacing("\u{1}", with: " ") }
  }
}

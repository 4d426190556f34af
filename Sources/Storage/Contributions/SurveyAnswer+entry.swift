import Casework
import CityModel

extension SurveyAnswer {
  private static let dayBytes = 10

  /// - Throws: `Refusal("survey.damaged")`.
  init(entry: UrnEntry) throws {
    guard let day = CalendarDay(String(decoding: entry.bytes.prefix(Self.dayBytes), as: UTF8.self)) else {
      throw Refusal("survey.damaged")
    }
    self.init(day: day, answers: Array(entry.bytes.dropFirst(Self.dayBytes)))
  }

  /// - Parameter id: 32 bytes of chance.
  func entry(id: [UInt8]) -> UrnEntry { UrnEntry(key: id, bytes: Array(day.description.utf8) + answers) }
}

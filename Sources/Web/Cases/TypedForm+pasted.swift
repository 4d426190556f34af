import Casework
import CityModel

/// Rows copied from a spreadsheet: one a line, the answers in the order of the questions, with tabs or commas between.
extension TypedForm {
  /// - Parameter atMost: no more than one row past this is read: that is fault enough.
  func pastedRows(_ text: String, _ parts: [FormField], _ atMost: Int) -> [[String: FormInput]] {
    let asked = parts.filter { $0.calculated == nil }
    guard asked.allSatisfy(\.isOneText) else { return [] }
    return text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }.prefix(atMost + 1).map {
      line in
      let cells = line.contains("\t") ? cut(line, at: ["\t"]) : cut(line, at: [",", "，"])
      return Dictionary(uniqueKeysWithValues: zip(asked, cells).map { ($0.id.text, .text($1)) })
    }
  }

  private func cut(_ line: Substring, at marks: Set<Character>) -> [String] {
    line.split(omittingEmptySubsequences: false, whereSeparator: marks.contains).map(String.init)
  }
}

extension FormField {
  /// Whether one text is the whole answer, so that it fits into a cell of a spreadsheet.
  var isOneText: Bool {
    switch kind {
    case .text, .number, .money, .date, .code, .object: true
    default: false
    }
  }
}

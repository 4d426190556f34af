import Foundation

extension Email {
  /// The bytes that travel: head and body, lines ended by CR LF, everything beyond ASCII in base 64.
  ///
  /// - Source: RFC 5322 (head), RFC 2047 (encoded words), RFC 2045 (base 64 in lines of 76), RFC 3834 (Auto-Submitted).
  var message: [UInt8] {
    let host = from.split(separator: "@").last.map(String.init) ?? "localhost"
    let head = [
      "Date: \(mailDate(date))", "From: <\(from)>", "To: <\(to)>", "Message-ID: <\(id)@\(host)>",
      "Subject: \(encodedWords(subject))", "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
    ]
    let lines = text.replacingOccurrences(of: "\n", with: "\r\n")
    return Array((head + [""] + inLines(Data(lines.utf8).base64EncodedString())).joined(separator: "\r\n").utf8)
      + Array("\r\n".utf8)
  }
}

private func inLines(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return stride(from: 0, to: bytes.count, by: 76).map { start in
    String(decoding: bytes[start..<min(start + 76, bytes.count)], as: UTF8.self)
  }
}

/// A word holds at most 45 bytes, so that none is longer than 75 characters, and never half a character.
private func encodedWords(_ text: String) -> String {
  var words: [String] = [""]
  for character in text.map({ $0.isNewline ? " " : $0 }) {
    if words[words.count - 1].utf8.count + String(character).utf8.count > 45 { words.append("") }
    words[words.count - 1].append(character)
  }
  return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
}

private let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
private let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/// `Mon, 23 Nov 2026 01:30:00 +0000`, whatever the machine's language.
private func mailDate(_ date: Date) -> String {
  var calendar = Calendar(identifier: .gregorian)
  calendar.timeZone = .gmt
  let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
  let days = Int((date.timeIntervalSince1970 / 86_400).rounded(.down))
  let clock = [parts.hour, parts.minute, parts.second].map { twoDigits($0 ?? 0) }.joined(separator: ":")
  return "\(weekdays[(days % 7 + 7) % 7]), \(parts.day ?? 1) \(months[(parts.month ?? 1) - 1]) \(parts.year ?? 1970)"
    + " \(clock) +0000"
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

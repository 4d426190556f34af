import Foundation

/// A bar on standard error while something long runs; nothing when that is no terminal.
struct Progress: Sendable {
  private let name: String
  private let isShown = isatty(2) == 1

  init(_ name: String) { self.name = name }

  func show(_ done: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    let filled = 30 * done / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
    write("\r\(name) [\(bar)] \(done)/\(total)")
  }

  func end() {
    if isShown { write("\n") }
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

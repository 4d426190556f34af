import Foundation
import Testing

/// Holds a text to the committed one. With YIJU_RECORD=1 the committed one is written anew.
func expectSnapshot(_ text: String, _ name: String, at place: SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["YIJU_RECORD"] == "1" { try Data(text.utf8).write(to: file) }
  let committed = try? String(contentsOf: file, encoding: .utf8)
  #expect(text == committed, "Snapshots/\(name) differs; record with YIJU_RECORD=1", sourceLocation: place)
}

import Foundation
import Testing

/// Holds a report against the committed one. With YIJU_RECORD=1 the committed one is written anew.
func expectReport(_ text: String, _ name: String, at place: SourceLocation = #_sourceLocation) {
  let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let file = tests.appending(path: "Snapshots").appending(path: name)
  if ProcessInfo.processInfo.environment["YIJU_RECORD"] == "1" {
    #expect(throws: Never.self, sourceLocation: place) { try Data(text.utf8).write(to: file) }
  }
  let committed = try? String(contentsOf: file, encoding: .utf8)
  #expect(text == committed, "Snapshots/\(name) differs; record with YIJU_RECORD=1", sourceLocation: place)
}

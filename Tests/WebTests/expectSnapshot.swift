import Foundation
import Testing

/// Holds a text against the committed one. With YIJU_RECORD=1 the committed one is written anew.
func expectSnapshot(_ text: String, _ name: String, at place: SourceLocation = #_sourceLocation) {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["YIJU_RECORD"] == "1" {
    #expect(throws: Never.self, sourceLocation: place) {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }
  let committed = try? String(contentsOf: file, encoding: .utf8)
  #expect(text == committed, "Snapshots/\(name) differs; record with YIJU_RECORD=1", sourceLocation: place)
}

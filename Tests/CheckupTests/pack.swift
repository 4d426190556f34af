import CityModel
import Foundation
import Testing

/// The project's folder, found from where this file lies.
private let root = URL(filePath: #filePath).resolvingSymlinksInPath()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// A pack of the project, loaded as the program loads it.
func pack(_ name: String) throws -> Pack {
  let files = PackFiles.folder(root.appending(path: "cities/\(name)"))
  let checked = loadPack(try #require(files.value))
  return try #require(checked.value, "\(checked.diagnostics)")
}

/// Holds a text to the committed one, or writes it there when YIJU_RECORD is 1.
func expectSnapshot(_ text: String, _ name: String, at location: SourceLocation = #_sourceLocation) throws {
  let file = root.appending(path: "Tests/CheckupTests/Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["YIJU_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self), sourceLocation: location)
}

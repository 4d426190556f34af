import CityModel
import Foundation
import Testing

/// One change to the files of the example that breaks it.
enum Edit {
  /// The first place where the text stands.
  case replace(String, by: String, in: String)
  /// Behind each of the lines.
  case insert(String, after: [String], in: String)
  case append(String, to: String)
  case add(String, String)
  case remove(String)
}

/// Loads the example with the edits made and compares what is found, as a person reads it.
func check(_ edits: Edit..., expect: String, at place: SourceLocation = #_sourceLocation) throws {
  try check(edits, expect: expect, at: place)
}

func check(_ edits: [Edit], expect: String, at place: SourceLocation = #_sourceLocation) throws {
  var files = try example()
  for edit in edits { try edit.apply(to: &files, at: place) }
  let checked = loadPack(PackFiles(files: files))
  let found = text(checked.diagnostics)
  #expect(found == expect + "\n", "\(found)", sourceLocation: place)
  #expect((checked.value == nil) == checked.hasErrors, "there is a pack only without errors", sourceLocation: place)
}

/// The example's files with the edits made.
func edited(_ edits: Edit..., at place: SourceLocation = #_sourceLocation) throws -> PackFiles {
  var files = try example()
  for edit in edits { try edit.apply(to: &files, at: place) }
  return PackFiles(files: files)
}

extension Edit {
  fileprivate func apply(to files: inout [String: [UInt8]], at place: SourceLocation) throws {
    switch self {
    case .replace(let old, let new, let file):
      let text = String(decoding: try #require(files[file], sourceLocation: place), as: UTF8.self)
      let range = try #require(text.range(of: old), "'\(old)' is not in \(file)", sourceLocation: place)
      files[file] = Array(text.replacingCharacters(in: range, with: new).utf8)
    case .insert(let new, let lines, let file):
      for line in lines {
        try Edit.replace("\(line)\n", by: "\(line)\(new)\n", in: file).apply(to: &files, at: place)
      }
    case .append(let text, let file):
      files[file] = try #require(files[file], sourceLocation: place) + Array(text.utf8)
    case .add(let file, let text): files[file] = Array(text.utf8)
    case .remove(let file): files[file] = nil
    }
  }
}

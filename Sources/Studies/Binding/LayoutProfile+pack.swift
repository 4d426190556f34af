package import Documents
import Foundation

extension LayoutProfile {
  /// How the names of layouts end among a pack's documents.
  package static let fileEnding = ".layout.json"

  /// A layout of a pack's documents, by its file's name without the ending.
  package static func named(_ name: String, in documents: [String: String]) -> LayoutProfile? {
    documents[name + fileEnding].flatMap { read(json: Data($0.utf8)).profile }
  }

  /// The layouts of a pack's documents, by the names of their files.
  package static func all(in documents: [String: String]) -> [LayoutProfile] {
    documents.keys.filter { $0.hasSuffix(fileEnding) }.sorted().compactMap { name in
      named(String(name.dropLast(fileEnding.count)), in: documents)
    }
  }

  /// The layout that a report's head names: a national one, or one of the pack by its id or its file's name; else the national
  /// one for official documents.
  package static func ofReport(_ name: String?, in documents: [String: String]) -> LayoutProfile? {
    let chosen = name.flatMap { name in
      standard(name) ?? named(name, in: documents) ?? all(in: documents).first { $0.id == name }
    }
    return chosen ?? standard(standardIDs[0])
  }
}

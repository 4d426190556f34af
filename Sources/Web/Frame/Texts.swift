package import CityModel
package import Foundation
import Mustache

/// Every sentence of the site, by key, in both languages.
///
/// One JSON file an area: `{"skip": {"zh-Hans": "…", "en": "…"}}` in `frame.json` is the text `frame.skip`. Blanks are
/// written `{name}`. `error+cases.json` adds to the area `error`. A key that is said twice, or in one language only, keeps
/// the server from starting.
package struct Texts: Sendable {
  package let byKey: [String: LocalizedText]
  private let trees: [Language: Tree]

  /// Texts nested by the dots of their keys, so that a template says `{{t.frame.skip}}`.
  private indirect enum Tree: Sendable, MustacheParent {
    case text(String)
    case branch([String: Tree])

    func child(named name: String) -> Any? {
      guard case .branch(let parts) = self, let part = parts[name] else { return nil }
      return if case .text(let text) = part { text } else { part }
    }
  }

  package init(areas: [String: Data]) throws {
    var byKey: [String: LocalizedText] = [:]
    for (file, data) in areas.sorted(by: { $0.key < $1.key }) {
      let area = file.prefix { $0 != "+" }
      for (key, said) in try JSONDecoder().decode([String: [String: String]].self, from: data) {
        guard let zh = said["zh-Hans"], let en = said["en"], !zh.isEmpty, !en.isEmpty, said.count == 2 else {
          throw ResourceFault(description: "\(file).json: \(key) must be said in zh-Hans and en")
        }
        guard byKey.updateValue(LocalizedText(zh: zh, en: en), forKey: "\(area).\(key)") == nil else {
          throw ResourceFault(description: "\(file).json: \(key) is said twice")
        }
      }
    }
    self.byKey = byKey
    var trees: [Language: Tree] = [:]
    for language in Language.allCases {
      trees[language] = try Self.tree(byKey.map { (key: $0.key.split(separator: ".")[...], text: $0.value[language]) })
    }
    self.trees = trees
  }

  package static func bundled() throws -> Texts {
    let files = try bundledFiles("Texts", extension: "json")
    return try Texts(areas: files)
  }

  private static func tree(_ entries: [(key: ArraySlice<Substring>, text: String)]) throws -> Tree {
    let groups = Dictionary(grouping: entries) { $0.key.first ?? "" }
    return .branch(
      try Dictionary(
        uniqueKeysWithValues: groups.map { name, members in
          if let leaf = members.first(where: { $0.key.count == 1 }) {
            guard members.count == 1 else { throw ResourceFault(description: "text '\(name)' is a text and a group") }
            return (String(name), .text(leaf.text))
          }
          return (String(name), try tree(members.map { ($0.key.dropFirst(), $0.text) }))
        }))
  }

  /// What `{{t…}}` of a template reads from.
  func tree(_ language: Language) -> Any { trees[language] ?? Tree.branch([:]) }

  /// The text of a key with its blanks filled. A key that does not exist shows itself; the tests find it first.
  package func text(_ key: String, _ values: [String: String] = [:], _ language: Language) -> String {
    guard let text = byKey[key]?[language] else { return key }
    return text.replacing(/\{(\w+)\}/) { values[String($0.output.1)] ?? String($0.output.0) }
  }
}

/// The files of a resource folder, by their path in it without the extension.
func bundledFiles(_ folder: String, extension suffix: String?) throws -> [String: Data] {
  guard let root = Bundle.module.url(forResource: folder, withExtension: nil)?.resolvingSymlinksInPath() else {
    throw ResourceFault(description: "the build lacks \(folder)")
  }
  var files: [String: Data] = [:]
  for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
    let ending = (path as NSString).pathExtension
    guard !ending.isEmpty, suffix == nil || suffix == ending else { continue }
    let name = suffix == nil ? path : (path as NSString).deletingPathExtension
    files[name] = try Data(contentsOf: root.appendingPathComponent(path))
  }
  guard !files.isEmpty else { throw ResourceFault(description: "\(folder) is empty") }
  return files
}

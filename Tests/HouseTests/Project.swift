import Foundation

/// The tree that this test was built from, less what is made in it.
enum Project {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// All text files, by path.
  static let files: [ProjectFile] = paths.compactMap { path in
    guard let data = try? Data(contentsOf: root.appending(path: path)), data.count < 4_000_000,
      let text = String(data: data, encoding: .utf8)
    else { return nil }
    return ProjectFile(path: path, text: text)
  }

  static let sources = files.filter { $0.path.hasPrefix("Sources/") }
  static let swift = files.filter { $0.isSwift && ($0.path.hasPrefix("Sources/") || $0.path.hasPrefix("Tests/")) }

  static func file(_ path: String) -> ProjectFile? { files.first { $0.path == path } }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root.appending(path: path).path) }

  static func isExecutable(_ path: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: root.appending(path: path).path)
  }

  static func folders(in path: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path)) ?? []
    return names.sorted().filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(
        atPath: root.appending(path: "\(path)/\(name)").path, isDirectory: &isFolder)
        && isFolder.boolValue
    }
  }

  /// Every file's path, text or not.
  static let paths: [String] = {
    guard let walk = FileManager.default.enumerator(atPath: root.path) else { return [] }
    var paths: [String] = []
    while let path = walk.nextObject() as? String {
      if isMade(path) { walk.skipDescendants() } else if !hasFolder(path) { paths.append(path) }
    }
    return paths.sorted()
  }()

  /// What builds, runs and fetches leave behind: the same as in .gitignore.
  private static func isMade(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return path == ".git" || path == "data" || path == "screenshots" || path == "Package.resolved"
      || name.hasPrefix(".build") || name == "__pycache__"
      || name == "regions.geojson" && path.hasPrefix("cities/bazhong")
  }

  private static func hasFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isFolder)
    return isFolder.boolValue
  }
}

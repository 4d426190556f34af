package import Foundation

extension PackFiles {
  /// The most bytes that one file may have, and the most files.
  package static let maxFileBytes = 4 * 1024 * 1024
  package static let maxFiles = 5000

  /// Reads a pack from its folder. Files whose names begin with a dot and READMEs are left out.
  ///
  /// A link that leads out of the folder is refused: what is published must be what lies here.
  package static func folder(_ folder: URL) -> Checked<PackFiles> {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue else {
      let message = "there is no folder \(folder.lastPathComponent)"
      return Checked(nil, [Diagnostic("pack.no-folder", message, at: Location(file: folder.lastPathComponent))])
    }
    var read = FolderReading(root: folder.resolvingSymlinksInPath().standardizedFileURL)
    read.walk()
    let hasErrors = read.findings.contains { $0.severity == .error }
    return Checked(hasErrors ? nil : PackFiles(files: read.files), read.findings.sorted { $0.location < $1.location })
  }
}

private struct FolderReading {
  let root: URL
  var files: [String: [UInt8]] = [:]
  var findings: [Diagnostic] = []

  mutating func walk(_ folder: String = "", depth: Int = 0) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url(folder).path)) ?? []
    for name in names.sorted() where !name.hasPrefix(".") && !name.uppercased().hasPrefix("README") {
      take(folder.isEmpty ? name : "\(folder)/\(name)", depth: depth)
    }
  }

  private mutating func take(_ path: String, depth: Int) {
    guard isInside(path) else {
      return report("pack.outside-link", "this link leads out of the pack's folder", path)
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url(path).path, isDirectory: &isFolder) else {
      return report("pack.unreadable-file", "the file cannot be read", path)
    }
    if isFolder.boolValue {
      // Two levels are all that a pack has; the limit also ends a link that leads back up.
      if depth < 4 { walk(path, depth: depth + 1) } else { report("pack.too-deep", "folders lie too deep here", path) }
    } else {
      read(path)
    }
  }

  private mutating func read(_ path: String) {
    guard files.count < PackFiles.maxFiles else {
      return report("pack.too-many-files", "a pack has at most \(PackFiles.maxFiles) files", path)
    }
    let size =
      (try? FileManager.default.attributesOfItem(atPath: url(path).resolvingSymlinksInPath().path)[.size]) as? Int
    guard let size, size <= PackFiles.maxFileBytes else {
      return report("pack.file-too-large", "a file of a pack has at most \(PackFiles.maxFileBytes) bytes", path)
    }
    guard let data = try? Data(contentsOf: url(path)) else {
      return report("pack.unreadable-file", "the file cannot be read", path)
    }
    files[path] = [UInt8](data)
  }

  private func isInside(_ path: String) -> Bool {
    let target = url(path).resolvingSymlinksInPath().standardizedFileURL.path
    return target.hasPrefix(root.path + "/")
  }

  private func url(_ path: String) -> URL { path.isEmpty ? root : root.appendingPathComponent(path) }

  private mutating func report(_ code: String, _ message: String, _ path: String) {
    findings.append(Diagnostic(code, message, at: Location(file: path)))
  }
}

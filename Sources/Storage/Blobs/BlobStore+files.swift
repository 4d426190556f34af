import Foundation
import GRDB

extension BlobStore {
  private var root: URL { folder.appending(path: "blobs") }

  /// Where the file lies. Names are spread over 256 folders by their first two digits.
  func file(_ hash: String) -> URL { root.appending(path: "\(hash.prefix(2))/\(hash)") }

  func path(_ hash: String) -> String { file(hash).path(percentEncoded: false) }

  /// Writes the bytes beside the blobs and waits for the disk.
  func writeIncoming(_ bytes: [UInt8], _ hash: String) throws -> URL {
    let incoming = root.appending(path: "incoming")
    try FileManager.default.createDirectory(at: incoming, withIntermediateDirectories: true)
    let file = incoming.appending(path: "\(hash)-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    try syncToDisk(file)
    return file
  }

  /// Gives a written file its name. The folder is synced too, or a power cut could take the name back.
  func settle(_ incoming: URL, _ hash: String) throws {
    let target = file(hash)
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try faults(.beforeBlobRename)
    guard rename(incoming.path(percentEncoded: false), path(hash)) == 0 else { throw FileFault("rename", hash) }
    try syncToDisk(target.deletingLastPathComponent())
    try syncToDisk(root)
    try faults(.afterBlobRename)
  }

  /// Files that no row lists: left by a crash between rename and commit, or half written.
  func unlisted(before limit: Date, _ db: Database) throws -> [URL] {
    let listed = try Set(String.fetchAll(db, sql: "SELECT hash FROM blob"))
    return try files().filter { try !isListed($0, listed) && modified($0) < limit }
  }

  private func isListed(_ file: URL, _ listed: Set<String>) -> Bool {
    listed.contains(file.lastPathComponent) && file == self.file(file.lastPathComponent)
  }

  private func files() throws -> [URL] {
    let folders = try FileManager.default.contentsOfDirectory(atPath: root.path(percentEncoded: false)).sorted()
    return try folders.flatMap { name in
      let names = try FileManager.default.contentsOfDirectory(
        atPath: root.appending(path: name).path(percentEncoded: false))
      return names.sorted().map { root.appending(path: "\(name)/\($0)") }
    }
  }

  private func modified(_ file: URL) throws -> Date {
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path(percentEncoded: false))
    return attributes[.modificationDate] as? Date ?? .distantPast
  }
}

/// Waits until the file or folder is on the disk.
func syncToDisk(_ file: URL) throws {
  let descriptor = open(file.path(percentEncoded: false), O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileFault("open", file.lastPathComponent) }
  defer { close(descriptor) }
  guard fsync(descriptor) == 0 else { throw FileFault("sync", file.lastPathComponent) }
}

import CityModel
import Foundation
import Testing

@Suite struct PackFilesTests {
  @Test("READMEs and files with a dot are left out")
  func leftOut() throws {
    let read = try reading(["city.yaml": "id: a\n", "README.md": "x", ".secret": "x", "a/b.csv": "id\n"])
    #expect(read.value?.files.keys.sorted() == ["a/b.csv", "city.yaml"])
    #expect(read.diagnostics.isEmpty)
  }

  @Test("a folder that is not there")
  func noFolder() {
    let read = PackFiles.folder(URL(fileURLWithPath: "/nowhere/at-all"))
    #expect(
      text(read.diagnostics) == "at-all:1:1: error[pack.no-folder]: there is no folder at-all\n1 error, 0 warnings\n")
  }

  @Test("a file of the limit is read, and of one byte more is not")
  func tooLarge() throws {
    let limit = PackFiles.maxFileBytes
    #expect(try reading(["a.csv": String(repeating: "x", count: limit)]).diagnostics.isEmpty)
    #expect(
      text(try reading(["a.csv": String(repeating: "x", count: limit + 1)]).diagnostics) == """
        a.csv:1:1: error[pack.file-too-large]: a file of a pack has at most 4194304 bytes
        1 error, 0 warnings

        """)
  }

  @Test("folders lie too deep")
  func tooDeep() throws {
    #expect(
      text(try reading(["a/b/c/d/e/f.csv": "x"]).diagnostics) == """
        a/b/c/d/e:1:1: error[pack.too-deep]: folders lie too deep here
        1 error, 0 warnings

        """)
  }

  @Test("a link out of the folder is refused, one within it is followed, one to nothing cannot be read")
  func links() throws {
    let read = try reading(
      ["real.csv": "id\n"], links: ["out.csv": "/etc/hostname", "same.csv": "real.csv", "gone.csv": "nothing.csv"])
    #expect(
      text(read.diagnostics) == """
        gone.csv:1:1: error[pack.unreadable-file]: the file cannot be read
        out.csv:1:1: error[pack.outside-link]: this link leads out of the pack's folder
        2 errors, 0 warnings

        """)
  }

  @Test("more files than the limit")
  func tooMany() throws {
    let files = Dictionary(uniqueKeysWithValues: (0...PackFiles.maxFiles).map { ("f\($0).csv", "") })
    #expect(
      text(try reading(files).diagnostics) == """
        f999.csv:1:1: error[pack.too-many-files]: a pack has at most 5000 files
        1 error, 0 warnings

        """)
  }

  @Test("the hash changes with a name, with a byte, and not with the order")
  func contentHash() {
    func hash(_ files: [String: String]) -> String {
      PackFiles(files: files.mapValues { Array($0.utf8) }).contentHash
    }
    let one = hash(["a": "1", "b": "2"])
    #expect(one == hash(["b": "2", "a": "1"]))
    #expect(
      Set([one, hash(["a": "1", "c": "2"]), hash(["a": "1", "b": "3"]), hash(["a": "12", "b": ""])]).count == 4)
    #expect(one.count == 64)
  }
}

/// Writes the files into a folder of their own, reads it, and takes it away again.
private func reading(_ files: [String: String], links: [String: String] = [:]) throws -> Checked<PackFiles> {
  let root = FileManager.default.temporaryDirectory.appendingPathComponent("pack-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: root) }
  try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  for (path, content) in files {
    let file = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content.utf8).write(to: file)
  }
  for (path, target) in links {
    try FileManager.default.createSymbolicLink(
      atPath: root.appendingPathComponent(path).path, withDestinationPath: target)
  }
  return PackFiles.folder(root)
}

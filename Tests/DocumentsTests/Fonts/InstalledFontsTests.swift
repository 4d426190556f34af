import Documents
import Fonts
import Foundation
import Testing

/// What the machine has installed. The test set-up installs Noto's CJK fonts (scripts/setup).
@Suite struct InstalledFontsTests {
  @Test(arguments: ["Noto Sans CJK SC", "noto sans cjk sc"])
  func `an installed family is its regular and its bold face`(_ family: String) {
    let files = installedFonts(families: [family]).files
    #expect(files.map(\.isBold) == [false, true])
    #expect(files.allSatisfy { $0.families.contains("Noto Sans CJK SC") && $0.name.hasSuffix(".ttc") })
    #expect(files.allSatisfy { $0.bytes.starts(with: Data("ttcf".utf8)) && $0.faceIndex > 0 })
  }

  @Test func `a family that is not installed is left out, and nothing is put in its place`() {
    let wanted = ["No Such Family", "Noto Serif CJK SC", "Noto Sans CJK SC"]
    let names = installedFonts(families: wanted).files.map { $0.families.first }
    #expect(names == ["Noto Serif CJK SC", "Noto Serif CJK SC", "Noto Sans CJK SC", "Noto Sans CJK SC"])
    #expect(installedFonts(families: ["No Such Family"]).files.isEmpty)
    #expect(installedFonts(families: []).files.isEmpty)
  }

  @Test func `a family asked for twice is there once`() {
    #expect(installedFonts(families: ["Noto Sans CJK SC", "Noto Sans CJK SC"]).files.count == 2)
  }

  @Test func `a folder's fonts are found while it is named, and only then`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fonts-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let font = try smallFont(family: "Yiju Test")
    try font.write(to: folder.appending(path: "test.ttf"))
    #expect(installedFonts(families: ["Yiju Test"]).files.isEmpty)
    let files = installedFonts(families: ["Yiju Test"], folders: [folder.path()]).files
    #expect(files.map(\.name) == ["test.ttf"] && files.map(\.bytes) == [font])
    #expect(installedFonts(families: ["Yiju Test"], folders: ["/no/such/folder"]).files.isEmpty)
  }

  @Test func `several calls at once find the same`() async {
    let wanted = ["Noto Serif CJK SC", "Noto Sans CJK SC"]
    let found = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 {
        group.addTask { installedFonts(families: wanted).files.map { "\($0.name) \($0.faceIndex) \($0.isBold)" } }
      }
      return await group.reduce(into: Set<[String]>()) { $0.insert($1) }
    }
    #expect(found.count == 1)
  }
}

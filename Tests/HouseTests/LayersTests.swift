import Testing

/// Who may import whom. An import that Package.swift does not declare builds all the same when SwiftPM has built that
/// module already, so the compiler does not hold this line.
@Suite struct LayersTests {
  /// Module maps of system libraries are in here too: only the room that needs one may see it.
  static let allowed: [String: Set<String>] = [
    "Documents": ["Foundation", "CCairo", "CDeflate", "CZip", "CXML"],
    "Fonts": ["Foundation", "Documents", "CFontconfig"],
    "Chance": ["Foundation"],
    "CityModel": ["Foundation", "Yams", "Crypto"],
    "Checkup": ["Foundation", "Chance", "CityModel"],
    "Casework": ["Foundation", "CityModel"],
    "Studies": ["Foundation", "CityModel", "Checkup", "Documents"],
    "Imaging": ["Foundation", "CGD", "CExif"],
    "Outside": ["Foundation", "Dispatch", "CCurl", "Crypto"],
    "Storage": ["Foundation", "Dispatch", "Synchronization", "CityModel", "Casework", "GRDB", "Crypto"],
    "Platform": [
      "Foundation", "Dispatch", "Synchronization", "Chance", "CityModel", "Checkup", "Casework", "Imaging", "Outside",
      "Storage", "Studies", "Documents", "Fonts", "Crypto", "CryptoExtras", "Logging",
    ],
    "Web": [
      "Foundation", "Synchronization", "CityModel", "Checkup", "Casework", "Studies", "Platform", "Documents",
      "HTTPTypes", "Hummingbird", "Logging", "Mustache",
    ],
    "yiju": [
      "Foundation", "CityModel", "Checkup", "Documents", "Studies", "Platform", "Web", "ArgumentParser", "Logging",
    ],
  ]

  @Test func `a room imports only what it may`() {
    let offenders = Project.sources.filter(\.isSwift).flatMap { file -> [String] in
      guard let room = file.room, let allowed = Self.allowed[room] else { return [] }
      return imports(of: file).filter { !allowed.contains($0.module) }
        .map { "\(file.path):\($0.line): \(room) may not import \($0.module)" }
    }
    law("imports that the table of LayersTests does not allow:", offenders: offenders)
  }

  @Test func `every room has its row and every row its room`() {
    let rooms = Set(Project.folders(in: "Sources").filter { !isModuleMap($0) })
    let rows = Set(Self.allowed.keys)
    law("rooms without a row in the table of LayersTests:", offenders: Array(rooms.subtracting(rows)))
    law("rows of LayersTests without a room:", offenders: Array(rows.subtracting(rooms)))
  }

  @Test func `what a row names from outside is declared in the manifest`() {
    let system: Set = ["Foundation", "Dispatch", "Synchronization"]
    let outside = Set(Self.allowed.values.joined()).subtracting(system).subtracting(Self.allowed.keys)
    let manifest = Project.file("Package.swift")?.text ?? ""
    law(
      "modules that Package.swift does not name:", offenders: outside.filter { !manifest.contains("name: \"\($0)\"") })
  }

  @Test func `system libraries are a module map and a header`() {
    let offenders = Project.paths.filter { path in
      let parts = path.split(separator: "/").map(String.init)
      guard parts.count > 2, parts[0] == "Sources", isModuleMap(parts[1]) else { return false }
      return parts.count != 3 || !["module.modulemap", "shim.h"].contains(parts[2])
    }
    law("files that do not belong beside a module map:", offenders: offenders)
  }

  @Test func `what is read is the whole house`() {
    #expect(Project.sources.count > 20)
    #expect(Project.swift.contains { $0.name == "LayersTests.swift" })
    #expect(
      imports(of: ProjectFile(path: "x", text: "package import struct A.B\n@testable import C // import D")).map(
        \.module) == ["A", "C"])
  }
}

/// `CGD`, `CExif`: a C and another capital.
private func isModuleMap(_ folder: String) -> Bool { folder.wholeMatch(of: /C[A-Z].*/) != nil }

private func imports(of file: ProjectFile) -> [(line: Int, module: String)] {
  let statement = /^\s*(?:@\w+ )*(?:\w+ )?import (?:(?:struct|class|enum|protocol|func|let|var|typealias) )?(\w+)/
  return file.lines.enumerated().compactMap { place, line in
    line.firstMatch(of: statement).map { (place + 1, String($0.output.1)) }
  }
}

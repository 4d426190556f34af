import Foundation
import Testing

@Suite struct CodesTests {
  /// A kind of mistake that no broken pack shows is a kind that nobody has seen the loader find.
  @Test("every code of the loader stands in an expectation of these tests")
  func everyCodeIsShown() throws {
    let loader = try codes(in: "Sources/CityModel/Loading", after: "\"", before: "\"")
    let shown = try codes(in: "Tests/CityModelTests", after: "[", before: "]").union(
      codes(in: "Tests/CityModelTests", after: "\"", before: "\""))
    #expect(loader.count > 34)
    #expect(loader.subtracting(shown).sorted() == [])
  }
}

private func codes(in folder: String, after opening: String, before closing: String) throws -> Set<String> {
  let root = repository.appendingPathComponent(folder)
  let paths = try #require(FileManager.default.enumerator(atPath: root.path)).compactMap { $0 as? String }
  var codes: Set<String> = []
  for path in paths where path.hasSuffix(".swift") {
    let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    for piece in text.components(separatedBy: opening + "pack.").dropFirst() {
      let word = piece.prefix { $0.isLowercase || $0 == "-" }
      if piece.dropFirst(word.count).hasPrefix(closing) { codes.insert("pack." + word) }
    }
  }
  return codes
}

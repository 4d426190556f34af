import CityModel
import Foundation
import Studies
import Testing

/// The project's folder, found from where this file lies.
let root = URL(filePath: #filePath).resolvingSymlinksInPath()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The sample pack as the rules see it.
func bazhongBook() throws -> IndicatorBook {
  let files = PackFiles.folder(root.appending(path: "cities/bazhong"))
  let pack = loadPack(try #require(files.value))
  return IndicatorBook(try #require(pack.value))
}

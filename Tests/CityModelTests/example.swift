import CityModel
import Foundation
import Testing

/// The repository's folder, found from where this file stands.
let repository = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// The files of a pack under `cities/`.
func city(_ name: String) throws -> PackFiles {
  let read = PackFiles.folder(repository.appendingPathComponent("cities/\(name)"))
  return try #require(read.value, "\(text(read.diagnostics))")
}

/// The example with an outline, so that it has no finding at all.
func example() throws -> [String: [UInt8]] {
  var files = try city("example").files
  files["regions.geojson"] = Array(outline.utf8)
  return files
}

private let outline = """
  { "type": "FeatureCollection", "features": [
    { "type": "Feature", "properties": { "adcode": "990101" },
      "geometry": { "type": "Polygon", "coordinates": [[[106, 31], [107, 31], [107, 32], [106, 31]]] } }
  ] }

  """

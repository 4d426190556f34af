import Foundation

extension Reading {
  /// `regions.geojson`: a FeatureCollection whose features carry a region's id as `adcode`. Fetched, not part of the pack's folder.
  func readBoundaries() -> [Boundary] {
    guard let bytes = files.files["regions.geojson"] else { return [] }
    do {
      let collection = try JSONDecoder().decode(FeatureCollection.self, from: Data(bytes))
      let lines = linesOfCodes(bytes)
      return collection.features.enumerated().compactMap { index, feature in
        boundary(feature, at: Location(file: "regions.geojson", line: index < lines.count ? lines[index] : 1))
      }
    } catch {
      report(
        "pack.bad-geojson", "this is not a FeatureCollection of polygons with an 'adcode' each",
        at: Location(file: "regions.geojson"), hint: hint(error))
      return []
    }
  }

  private func boundary(_ feature: FeatureCollection.Feature, at location: Location) -> Boundary? {
    let id = feature.properties.adcode
    refer(to: Name(.region, id), at: location)
    let polygons = feature.geometry.polygons.map { $0.map { $0.compactMap(point) } }
    let isWhole = zip(polygons, feature.geometry.polygons).allSatisfy { mine, theirs in
      zip(mine, theirs).allSatisfy { $0.count == $1.count && $0.count >= 4 && $0.first == $0.last }
    }
    if !isWhole || polygons.isEmpty || polygons.contains(where: \.isEmpty) {
      report(
        "pack.bad-geojson", "the outline of '\(id)' is not made of closed rings in degrees", at: location,
        hint: "a ring has four points or more and ends where it began; longitude comes first")
      return nil
    }
    return Boundary(region: ID(id), polygons: polygons)
  }

  private func point(_ position: [Double]) -> Point? {
    position.count >= 2 ? Point(longitude: position[0], latitude: position[1]) : nil
  }

  /// The line of each `"adcode"`, in order: JSON itself gives no places.
  private func linesOfCodes(_ bytes: [UInt8]) -> [Int] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .flatMap { line, text in Array(repeating: line + 1, count: text.ranges(of: "\"adcode\"").count) }
  }

  private func hint(_ error: any Error) -> String? {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context): "'\(key.stringValue)' is missing at \(path(context))"
    case .typeMismatch(_, let context), .valueNotFound(_, let context): "of the wrong kind: \(path(context))"
    default: nil
    }
  }

  private func path(_ context: DecodingError.Context) -> String {
    let keys = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
    return keys.isEmpty ? "the top" : keys.joined(separator: ".")
  }
}

/// As much of GeoJSON (RFC 7946) as outlines need.
private struct FeatureCollection: Decodable {
  struct Feature: Decodable {
    struct Properties: Decodable { let adcode: String }

    let properties: Properties
    let geometry: Geometry
  }

  struct Geometry: Decodable {
    let polygons: [[[[Double]]]]

    private enum Keys: String, CodingKey { case type, coordinates }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Keys.self)
      switch try container.decode(String.self, forKey: .type) {
      case "Polygon": polygons = [try container.decode([[[Double]]].self, forKey: .coordinates)]
      case "MultiPolygon": polygons = try container.decode([[[[Double]]]].self, forKey: .coordinates)
      default:
        throw DecodingError.dataCorruptedError(forKey: .type, in: container, debugDescription: "no polygon")
      }
    }
  }

  let features: [Feature]
}

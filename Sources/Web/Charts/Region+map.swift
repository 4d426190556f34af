import CityModel
import Documents

extension Region.Tile {
  var onMap: MapCell.Tile { MapCell.Tile(column: column, row: row) }
}

extension Boundary {
  var onMap: [[[MapCell.Corner]]] {
    polygons.map { rings in
      rings.map { ring in ring.map { MapCell.Corner(longitude: $0.longitude, latitude: $0.latitude) } }
    }
  }
}

/// One region on a map: its name, and what is said there.
public struct MapCell: Hashable, Sendable {
  /// Its square on a schematic map, counted from the upper left, from 0.
  public struct Tile: Hashable, Sendable {
    public var column: Int
    public var row: Int

    public init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  /// In degrees.
  public struct Corner: Hashable, Sendable {
    public var longitude: Double
    public var latitude: Double

    public init(longitude: Double, latitude: Double) {
      self.longitude = longitude
      self.latitude = latitude
    }
  }

  public var name: String
  /// `nil`: nothing that may be drawn.
  public var label: String?
  /// The class it is shaded in, counted from 0, the lowest; 4 is the darkest.
  public var step: Int
  /// Where it leads on a page; `nil`: nowhere.
  public var address: String?
  /// `nil`: not on a schematic map.
  public var tile: Tile?
  /// Each polygon's rings, the outer one first.
  public var polygons: [[[Corner]]]

  public init(
    name: String, label: String?, step: Int, address: String? = nil, tile: Tile? = nil, polygons: [[[Corner]]] = []
  ) {
    self.name = name
    self.label = label
    self.step = step
    self.address = address
    self.tile = tile
    self.polygons = polygons
  }
}

/// Where in a text something stands: lines and columns count from 1, a column counts characters.
public struct SourcePlace: Hashable, Sendable, Codable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

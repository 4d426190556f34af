/// A property that takes effect, and who set it.
public struct Formatted<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  public var origin: FormatOrigin

  public init(_ value: Value, _ origin: FormatOrigin) {
    self.value = value
    self.origin = origin
  }
}

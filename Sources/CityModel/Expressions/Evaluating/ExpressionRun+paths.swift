extension ExpressionRun {
  mutating func value(ofPath name: String, _ fields: [ExpressionKey]) throws(ExpressionError) -> ExpressionValue {
    if !unknown.isEmpty { try mustBeKnown(path(name, fields)) }
    guard var value = values[name] else { throw .unknownName(name) }
    for key in fields { value = try field(key, of: value) }
    return value
  }

  func field(_ key: ExpressionKey, of object: ExpressionValue) throws(ExpressionError) -> ExpressionValue {
    guard case .map(let map) = object else { throw .noSuchOverload("a field of \(object.kind)") }
    guard let value = map[key] else { throw .noSuchKey(key.value.text) }
    return value
  }

  mutating func has(_ field: ExpressionKey, in object: ExpressionNode) throws(ExpressionError) -> Bool {
    let value: ExpressionValue
    if !unknown.isEmpty, case .path(let name, let fields) = object.form {
      try mustBeKnown(path(name, fields + [field]))
      value = try withoutUnknown { run throws(ExpressionError) in try run.value(of: object) }
    } else {
      value = try self.value(of: object)
    }
    guard case .map(let map) = value else { throw .noSuchOverload("a field of \(value.kind)") }
    return map[field] != nil
  }

  mutating func element(
    of object: ExpressionValue, at key: ExpressionValue
  ) throws(ExpressionError)
    -> ExpressionValue
  {
    switch object {
    case .map(let map):
      guard let found = try self.key(key).flatMap({ map[$0] }) else { throw .noSuchKey(key.text) }
      return found
    case .list(let list):
      guard case .int(let place)? = ExpressionKey(key)?.value else { throw .noSuchOverload("a list by \(key.kind)") }
      guard let index = Int(exactly: place), list.indices.contains(index) else { throw .indexOutOfRange }
      return list[index]
    default: throw .noSuchOverload("an element of \(object.kind)")
    }
  }

  /// What a map is asked by: `nil` for a double with a fraction, which no map holds.
  func key(_ value: ExpressionValue) throws(ExpressionError) -> ExpressionKey? {
    if let key = ExpressionKey(value) { return key }
    guard case .double = value else { throw .noSuchOverload("a map by \(value.kind)") }
    return nil
  }

  /// A path is not known when it lies under an unknown one, or an unknown one under it.
  private func mustBeKnown(_ path: [String]) throws(ExpressionError) {
    if unknown.contains(where: { $0.starts(with: path) || path.starts(with: $0) }) { throw .undecided }
  }

  /// The object around a known field is read although other fields of it are not known.
  private mutating func withoutUnknown(
    _ read: (inout ExpressionRun) throws(ExpressionError) -> ExpressionValue
  ) throws(ExpressionError) -> ExpressionValue {
    let kept = unknown
    unknown = []
    defer { unknown = kept }
    return try read(&self)
  }
}

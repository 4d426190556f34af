extension ExpressionRun {
  mutating func list(_ parts: [ExpressionNode]) throws(ExpressionError) -> ExpressionValue {
    var values: [ExpressionValue] = []
    values.reserveCapacity(parts.count)
    for part in parts { values.append(try made(part)) }
    return .list(values)
  }

  mutating func map(_ entries: [ExpressionEntry]) throws(ExpressionError) -> ExpressionValue {
    var map: [ExpressionKey: ExpressionValue] = [:]
    for entry in entries {
      let key = try value(of: entry.key)
      if case .double = key { throw .noSuchOverload("a map by double") }
      guard let found = ExpressionKey(key) else { throw .noSuchOverload("a map by \(key.kind)") }
      guard map.updateValue(try made(entry.value), forKey: found) == nil else { throw .duplicateKey(key.text) }
    }
    return .map(map)
  }

  /// A macro goes through the elements of a list or the keys of a map, these in their order.
  mutating func run(
    _ macro: ExpressionMacro, over range: ExpressionValue, _ bodies: [ExpressionNode]
  )
    throws(ExpressionError) -> ExpressionValue
  {
    let elements = try elements(of: range, for: macro)
    locals.append(.null)
    defer { locals.removeLast() }
    switch macro {
    case .all: return .bool(!(try isAny(false, of: elements, bodies[0])))
    case .exists: return .bool(try isAny(true, of: elements, bodies[0]))
    case .existsOne: return .bool(try filtered(elements, by: bodies[0]).count == 1)
    case .filter: return .list(try filtered(elements, by: bodies[0]))
    case .map:
      let kept = bodies.count == 2 ? try filtered(elements, by: bodies[0]) : elements
      return .list(try mapped(kept, to: bodies[bodies.count - 1]))
    }
  }

  private mutating func elements(
    of range: ExpressionValue, for macro: ExpressionMacro
  ) throws(ExpressionError)
    -> [ExpressionValue]
  {
    switch range {
    case .list(let list): return list
    case .map(let map):
      try charge(map.count)
      return map.keys.sorted().map(\.value)
    default: throw .noSuchOverload("\(macro.rawValue)() over \(range.kind)")
    }
  }

  private mutating func truth(of body: ExpressionNode, for element: ExpressionValue) throws(ExpressionError) -> Bool {
    locals[locals.count - 1] = element
    return try truth(of: body, for: "a condition")
  }

  private mutating func isAny(
    _ wanted: Bool, of elements: [ExpressionValue], _ body: ExpressionNode
  )
    throws(ExpressionError) -> Bool
  {
    var failure: ExpressionError?
    for element in elements {
      do throws(ExpressionError) {
        if try truth(of: body, for: element) == wanted { return true }
      } catch {
        failure = try kept(failure, error)
      }
    }
    if let failure { throw failure }
    return false
  }

  private mutating func filtered(
    _ elements: [ExpressionValue], by body: ExpressionNode
  ) throws(ExpressionError)
    -> [ExpressionValue]
  {
    var kept: [ExpressionValue] = []
    for element in elements where try truth(of: body, for: element) { kept.append(element) }
    return kept
  }

  private mutating func mapped(
    _ elements: [ExpressionValue], to body: ExpressionNode
  ) throws(ExpressionError)
    -> [ExpressionValue]
  {
    var made: [ExpressionValue] = []
    for element in elements {
      locals[locals.count - 1] = element
      made.append(try self.made(body))
    }
    return made
  }

  /// The value of a part that becomes an element of something larger. All that is in it is charged again, so that values
  /// which double themselves come to an end.
  private mutating func made(_ part: ExpressionNode) throws(ExpressionError) -> ExpressionValue {
    let value = try value(of: part)
    try charge(weightOf: value)
    return value
  }

  private mutating func charge(weightOf value: ExpressionValue) throws(ExpressionError) {
    switch value {
    case .string(let text): try charge(bytes: text.utf8.count)
    case .list(let list):
      try charge(list.count)
      for element in list { try charge(weightOf: element) }
    case .map(let map):
      try charge(map.count)
      for element in map.values { try charge(weightOf: element) }
    default: break
    }
  }
}

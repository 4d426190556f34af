extension ExpressionParser {
  mutating func bracketed() throws(ExpressionFault) -> ExpressionNode {
    try expect("(")
    let inside = try expression()
    try expect(")")
    return inside
  }

  mutating func list() throws(ExpressionFault) -> ExpressionNode {
    let offset = token.offset
    try expect("[")
    return try node(at: offset, .list(try expressions(until: "]")))
  }

  mutating func map() throws(ExpressionFault) -> ExpressionNode {
    let offset = token.offset
    try expect("{")
    var entries: [ExpressionEntry] = []
    while !take("}") {
      let key = try expression()
      try expect(":")
      entries.append(ExpressionEntry(key: key, value: try expression()))
      if !take(",") {
        try expect("}")
        break
      }
    }
    return try node(at: offset, .map(entries))
  }

  /// A comma may follow the last of a list, as in CEL, but not of what is given to a function.
  private mutating func expressions(until closing: String) throws(ExpressionFault) -> [ExpressionNode] {
    var nodes: [ExpressionNode] = []
    while !take(closing) {
      nodes.append(try expression())
      if !take(",") {
        try expect(closing)
        break
      }
      if closing == ")", token.kind == .mark(closing) { throw unexpected("a value") }
    }
    return nodes
  }

  /// `has(form.cost)`: the brackets hold a selection and nothing else.
  mutating func has(at offset: Int) throws(ExpressionFault) -> ExpressionNode {
    let inside = try expression()
    let isSelection = position > 1 && tokens[position - 2].kind == .mark(".")
    try expect(")")
    switch inside.form {
    case .path(let name, let fields) where isSelection:
      guard let field = fields.last else { break }
      let object = try node(at: inside.offset, .path(name, Array(fields.dropLast())))
      return try node(at: offset, .has(object, field))
    case .select(let object, let field) where isSelection: return try node(at: offset, .has(object, field))
    default: break
    }
    throw ExpressionFault(
      .syntax, "has() asks for a field of something", at: inside.offset, of: text, hint: "write has(form.field)")
  }

  /// After the opening bracket of `name(…)` or `target.name(…)`.
  mutating func call(
    _ name: String, on target: ExpressionNode?, at offset: Int
  ) throws(ExpressionFault)
    -> ExpressionNode
  {
    if let target, let macro = ExpressionMacro(rawValue: name) { return try macroCall(macro, over: target, at: offset) }
    let arguments = (target.map { [$0] } ?? []) + (try expressions(until: ")"))
    guard let function = ExpressionFunction(rawValue: name), target == nil ? function.isGlobal : function.isMethod
    else {
      return try node(at: offset, .unknownCall(name, arguments))
    }
    guard function.arity.contains(arguments.count) else {
      throw ExpressionFault(.syntax, "\(name)() is given too many or too few values", at: offset, of: text)
    }
    return try node(at: offset, .call(function, arguments))
  }

  private mutating func macroCall(
    _ macro: ExpressionMacro, over range: ExpressionNode, at offset: Int
  )
    throws(ExpressionFault) -> ExpressionNode
  {
    let variable = try identifier("the name of a variable", reserved: true)
    locals.append(variable)
    defer { locals.removeLast() }
    var bodies: [ExpressionNode] = []
    while take(",") { bodies.append(try expression()) }
    try expect(")")
    guard macro.arity.contains(1 + bodies.count) else {
      throw ExpressionFault(
        .syntax, "\(macro.rawValue)() is given too many or too few parts", at: offset, of: text,
        hint: "write list.\(macro.rawValue)(x, …)")
    }
    return try node(at: offset, .macro(macro, over: range, name: variable, bodies))
  }
}

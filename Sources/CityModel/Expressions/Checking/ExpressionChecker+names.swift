extension ExpressionChecker {
  mutating func type(ofPath name: String, _ fields: [ExpressionKey], at offset: Int) -> ExpressionType {
    guard var type = scope.variables[name] else {
      return fault(.unknownName, "nothing is called '\(name)' here", at: offset, hint: hint(for: name))
    }
    var read = name
    for key in fields {
      guard case .string(let field) = key else { continue }
      let before = faults.count
      type = self.field(key, of: type, named: read, at: offset)
      if faults.count > before { return .dynamic }
      read += ".\(field)"
    }
    return type
  }

  /// A variable of a like name, or the field of that name in one of the variables.
  private func hint(for name: String) -> String? {
    let owners = scope.variables.keys.sorted().filter { variable in
      guard case .object(let fields)? = scope.variables[variable] else { return false }
      return fields[name] != nil
    }
    if let owner = owners.first { return "did you mean '\(owner).\(name)'?" }
    return didYouMean(name, scope.variables.keys)
  }

  mutating func field(
    _ key: ExpressionKey, of object: ExpressionType, named owner: String?, at offset: Int
  )
    -> ExpressionType
  {
    let name = if case .string(let name) = key { name } else { key.value.text }
    switch object {
    case .object(let fields):
      return fields[name]
        ?? fault(
          .unknownField, "\(owner.map { "'\($0)'" } ?? "the object") has no field '\(name)'", at: offset,
          hint: didYouMean(name, fields.keys))
    case .map(let value): return value
    case .dynamic: return .dynamic
    default:
      return fault(
        .type, "\(owner.map { "'\($0)' is \(object.text) and" } ?? object.text) has no fields", at: offset)
    }
  }

  mutating func element(of object: ExpressionNode, at key: ExpressionNode, from offset: Int) -> ExpressionType {
    let whole = type(of: object), index = type(of: key)
    switch whole {
    case .list(let element) where index.mayBe(.int): return element
    case .object:
      if case .literal(.string(let name)) = key.form {
        return field(.string(name), of: whole, named: nil, at: key.offset)
      }
      if index.mayBe(.string) { return .dynamic }
    case .map(let value) where [.bool, .int, .string, .dynamic].contains(index): return value
    case .dynamic: return .dynamic
    default: break
    }
    return fault(.type, "\(whole.text) has no element by \(index.text)", at: offset)
  }
}

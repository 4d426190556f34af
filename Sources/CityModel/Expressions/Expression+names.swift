extension Expression {
  /// The paths that it reads, such as `["form", "cost"]`, and those that `has` asks for: what must be known first.
  package var names: Set<[String]> {
    var names: Set<[String]> = []
    collect(root, into: &names)
    return names
  }
}

private func collect(_ node: ExpressionNode, into names: inout Set<[String]>) {
  switch node.form {
  case .path(let name, let fields): names.insert(path(name, fields))
  case .has(let object, let field):
    if case .path(let name, let fields) = object.form {
      names.insert(path(name, fields + [field]))
    } else {
      collect(object, into: &names)
    }
  default: for part in node.parts { collect(part, into: &names) }
  }
}

/// A path as plain names; fields of a path are always texts.
func path(_ name: String, _ fields: some Sequence<ExpressionKey>) -> [String] {
  [name]
    + fields.compactMap { key in
      if case .string(let field) = key { field } else { nil }
    }
}

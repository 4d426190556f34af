import Yams

extension Tree {
  /// Reads YAML; `nil` when it cannot be read, which the findings then say.
  ///
  /// Anchors and aliases are refused: a few lines of them can stand for gigabytes, and no pack needs them.
  static func yaml(_ text: String, file: String, reading: Reading) -> Tree? {
    do {
      let parser = try Parser(yaml: text)
      guard let node = try parser.singleRoot() else { return .nothing(at: Location(file: file)) }
      // Nodes hold their anchors weakly; the parser keeps them.
      let anchored = withExtendedLifetime(parser) { anchors(in: node, file: file) }
      guard anchored.isEmpty else {
        for location in Set(anchored) { reading.reportAlias(at: location) }
        return nil
      }
      return tree(node, file: file, reading: reading)
    } catch {
      reading.reportYAML(error, file: file)
      return nil
    }
  }

  /// Every aliased node bears its anchor, so that not to look below an anchor keeps this walk as long as the file.
  private static func anchors(in node: Node, file: String) -> [Location] {
    guard node.anchor == nil else { return [location(of: node, file: file)] }
    return switch node {
    case .scalar: []
    case .alias: [location(of: node, file: file)]
    case .sequence(let items): items.flatMap { anchors(in: $0, file: file) }
    case .mapping(let pairs): pairs.flatMap { anchors(in: $0.key, file: file) + anchors(in: $0.value, file: file) }
    }
  }

  private static func tree(_ node: Node, file: String, reading: Reading) -> Tree {
    let here = location(of: node, file: file)
    return switch node {
    case .scalar(let scalar): self.scalar(scalar, at: here)
    case .alias: .nothing(at: here)
    case .sequence(let items): .list(items.map { tree($0, file: file, reading: reading) }, at: here)
    case .mapping(let pairs): .map(pairs.compactMap { entry($0, file: file, reading: reading) }, at: here)
    }
  }

  private static func scalar(_ scalar: Node.Scalar, at here: Location) -> Tree {
    let isPlain = scalar.style == .plain || scalar.style == .any
    let isEmpty = scalar.string.isEmpty || isPlain && ["~", "null"].contains(scalar.string)
    return isEmpty ? .nothing(at: here) : .text(scalar.string, at: here)
  }

  private static func entry(_ pair: (key: Node, value: Node), file: String, reading: Reading) -> Entry? {
    let here = location(of: pair.key, file: file)
    guard case .scalar(let key) = pair.key else {
      reading.report("pack.wrong-shape", "a key must be a plain word", at: here)
      return nil
    }
    let value = tree(pair.value, file: file, reading: reading)
    // The parser puts an empty value on the line after its key, where nobody would look for it.
    return Entry(key: key.string, keyLocation: here, value: value.isNothing ? .nothing(at: here) : value)
  }

  private static func location(of node: Node, file: String) -> Location {
    Location(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }
}

extension Reading {
  fileprivate func reportAlias(at location: Location) {
    report(
      "pack.alias", "anchors and aliases (&, *) are not read", at: location, hint: "write the value out in each place")
  }

  fileprivate func reportYAML(_ error: any Error, file: String) {
    func place(_ mark: Mark) -> Location { Location(file: file, line: max(1, mark.line), column: max(1, mark.column)) }
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report("pack.bad-yaml", "this is not YAML: \(problem)", at: place(mark), hint: yamlHint(problem))
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "'\($0)'" }.joined(separator: ", ")
      report("pack.duplicate-key", "the key \(names) stands twice in one place", at: place(context.mark))
    default:
      report("pack.bad-yaml", "this is not YAML", at: Location(file: file))
    }
  }

  private func yamlHint(_ problem: String) -> String? {
    let hints: KeyValuePairs = [
      "tab": "indent with spaces", "cannot start any token": "put a text that begins with %, @ or ` in quotes",
      "mapping values": "put a text that holds ': ' in quotes",
    ]
    return hints.first { problem.contains($0.key) }?.value
  }
}

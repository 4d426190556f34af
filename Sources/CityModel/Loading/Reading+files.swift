extension Reading {
  /// A file that is one thing. When it is absent or cannot be read, a thing without keys.
  func document(_ file: String, _ keys: Keys, defining kinds: Name.Kind...) -> Fields {
    guard let tree = yaml(file), let fields = Fields(tree, keys, reading: self) else {
      couldNotRead(kinds)
      return Fields(emptyIn: file, keys, reading: self)
    }
    return fields
  }

  /// A file that is a list of things of one kind; empty when there is no such file.
  func list(_ file: String, _ keys: Keys, defining kinds: Name.Kind...) -> [Fields] {
    guard files.files[file] != nil else { return [] }
    guard let tree = yaml(file) else {
      couldNotRead(kinds)
      return []
    }
    return items(of: tree, keys)
  }

  /// A table; empty when there is no such file.
  func table(_ file: String, _ keys: Keys, defining kinds: Name.Kind...) -> [Fields] {
    guard files.files[file] != nil else { return [] }
    guard let text = text(file), let tree = Tree.csv(text, file: file, keys: keys, defining: kinds, reading: self)
    else {
      couldNotRead(kinds)
      return []
    }
    return items(of: tree, keys)
  }

  /// The paths in a folder of the pack, in order.
  func paths(in folder: String, ending: String) -> [String] {
    files.files.keys.filter { $0.hasPrefix(folder + "/") && $0.hasSuffix(ending) }.sorted()
  }

  func items(of tree: Tree, _ keys: Keys) -> [Fields] {
    switch tree {
    case .list(let items, _): return items.compactMap { Fields($0, keys, reading: self) }
    case .nothing: return []
    default:
      report(
        "pack.wrong-shape", "a list is wanted here, not \(tree.shape)", at: tree.location, hint: "begin each with '- '")
      return []
    }
  }

  /// The file's text without a byte order mark; `nil` and a finding when it is not UTF-8, `nil` alone when absent.
  func text(_ file: String) -> String? {
    guard let bytes = files.files[file] else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      report("pack.not-utf8", "the file is not UTF-8 text", at: Location(file: file), hint: "save it as UTF-8")
      return nil
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
  }

  private func yaml(_ file: String) -> Tree? {
    text(file).flatMap { Tree.yaml($0, file: file, reading: self) }
  }
}

typealias Location = Diagnostic.Location

/// A file's text as plain texts in a tree, each with its place: what YAML and CSV become before anything is made of them.
///
/// No text is taken for a number, a date or a yes here. `no`, `010` and `2024-01-01` stay what was written.
indirect enum Tree {
  case text(String, at: Location)
  case map([Entry], at: Location)
  case list([Tree], at: Location)
  /// An empty cell, or a key with nothing after it.
  case nothing(at: Location)

  struct Entry {
    let key: String
    let keyLocation: Location
    let value: Tree
  }

  var location: Location {
    switch self {
    case .text(_, let location), .map(_, let location), .list(_, let location), .nothing(let location): location
    }
  }

  var isNothing: Bool {
    if case .nothing = self { true } else { false }
  }

  /// What it is, for a message: "a list is wanted here, not a text".
  var shape: String {
    switch self {
    case .text: "a text"
    case .map: "keys with values"
    case .list: "a list"
    case .nothing: "nothing"
    }
  }
}

/// A line by what it begins.
struct SourceLine {
  enum Kind {
    case blank
    /// A number sign for each level, the main title's included.
    case heading(signs: Int, SourceSlice)
    case command(String, Attributes)
    /// `:::` and the words behind it.
    case fence(SourceSlice)
    case item(ItemMarker, SourceSlice)
    case row(SourceSlice)
    case caption(SourceSlice)
    case figure(SourceSlice)
    case note(name: String, SourceSlice)
    case text(SourceSlice)
  }

  let kind: Kind
  let indent: Int
  /// Of the first character that is no space.
  let place: SourcePlace?

  init(_ line: SourceSlice) {
    indent = line.indent
    let words = line.trimmed
    place = words.first?.place
    kind = Self.kind(of: words)
  }

  var isBlank: Bool { if case .blank = kind { true } else { false } }
  var isRow: Bool { if case .row = kind { true } else { false } }

  private static func kind(of line: SourceSlice) -> Kind {
    guard let first = line.first else { return .blank }
    if first.scalar == "#", let heading = heading(line) { return heading }
    if first.scalar == "\\", let command = command(line) { return command }
    if line.starts(with: fence) { return .fence(line.dropFirst(fence.count).trimmed) }
    if first.scalar == "|" { return .row(line) }
    if line.starts(with: figure) { return .figure(line) }
    if let note = note(line) { return note }
    for caption in captions where line.starts(with: caption) { return .caption(line.dropFirst(caption.count).trimmed) }
    if let (marker, rest) = ItemMarker.read(line) { return .item(marker, rest) }
    return .text(line)
  }

  private static func heading(_ line: SourceSlice) -> Kind? {
    let signs = line.prefix { $0.scalar == "#" }.count
    let rest = line.dropFirst(signs)
    return rest.isEmpty || rest.first?.isSpace == true ? .heading(signs: signs, rest.trimmed) : nil
  }

  private static func command(_ line: SourceSlice) -> Kind? {
    let name = line.dropFirst().prefix { ("a"..."z").contains($0.scalar) }
    guard !name.isEmpty else { return nil }
    let (rest, attributes) = Attributes.split(line.dropFirst(name.count + 1))
    return rest.isEmpty ? .command(name.text, attributes) : nil
  }

  private static func note(_ line: SourceSlice) -> Kind? {
    guard line.starts(with: noteStart) else { return nil }
    let name = line.dropFirst(noteStart.count).prefix { $0.scalar != "]" && $0.scalar != "[" && !$0.isSpace }
    let rest = line[name.endIndex...]
    guard !name.isEmpty, rest.starts(with: noteColon) || rest.starts(with: noteWideColon) else { return nil }
    return .note(name: name.text, rest.dropFirst(2).trimmed)
  }
}

private let fence = ":::".scalarArray
private let figure = "![".scalarArray
private let noteStart = "[^".scalarArray
private let noteColon = "]:".scalarArray
private let noteWideColon = "]：".scalarArray
private let captions = ["表:", "表：", "Table:"].map(\.scalarArray)

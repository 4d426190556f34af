/// What a JSON value may be: the shape of a profile file as data, so that one walk finds every fault of it.
indirect enum JSONShape: Sendable {
  case text
  case bool
  case number(ClosedRange<Double>)
  /// A whole number.
  case count(ClosedRange<Int>)
  case choice([String])
  case list(JSONShape)
  /// Any keys, all values alike.
  case map(JSONShape)
  /// Named members. Those of `optional` may be missing and are then what stands beside them (`.null`: nothing).
  case object([String: JSONShape], optional: [String: JSONValue] = [:])
}

/// A value brought into its shape: defaults filled in, and all that is wrong with it, each fault with its key path.
func shaped(_ value: JSONValue, _ shape: JSONShape, at path: String = "") -> (value: JSONValue, faults: [Finding]) {
  switch (shape, value) {
  case (.text, .text), (.bool, .bool): (value, [])
  case (.number(let range), .number(let number)):
    (value, range.contains(number) ? [] : [.profileNumber(number, outside: range, at: path)])
  case (.choice(let words), .text(let word)):
    (value, words.contains(word) ? [] : [.profileWord(word, notAmong: words, at: path)])
  case (.count(let range), .number(let number)):
    (value, Int(exactly: number).map(range.contains) == true ? [] : [.profileCount(number, outside: range, at: path)])
  case (.list(let element), .list(let values)): shapedList(values, element, at: path)
  case (.map(let element), .object(let members)):
    shapedMembers(members.mapValues { ($0, element) }, at: path)
  case (.object(let shapes, let optional), .object(let members)):
    shapedObject(members, shapes, optional: optional, at: path)
  default: (value, [.profileKind(value, shouldBe: shape, at: path)])
  }
}

private func shapedList(
  _ values: [JSONValue], _ element: JSONShape, at path: String
) -> (value: JSONValue, faults: [Finding]) {
  let parts = values.enumerated().map { shaped($1, element, at: "\(path)[\($0)]") }
  return (.list(parts.map(\.value)), parts.flatMap(\.faults))
}

private func shapedMembers(
  _ members: [String: (JSONValue, JSONShape)], at path: String
) -> (value: JSONValue, faults: [Finding]) {
  var values: [String: JSONValue] = [:]
  var faults: [Finding] = []
  for (key, (value, shape)) in members.sorted(by: { $0.key < $1.key }) {
    let part = shaped(value, shape, at: joined(path, key))
    values[key] = part.value
    faults += part.faults
  }
  return (.object(values), faults)
}

private func shapedObject(
  _ members: [String: JSONValue], _ shapes: [String: JSONShape], optional: [String: JSONValue], at path: String
) -> (value: JSONValue, faults: [Finding]) {
  let given = members.filter { !(optional[$0.key] != nil && $0.value == .null) }
  let known = given.compactMap { key, value in shapes[key].map { (key, (value, $0)) } }
  var (value, faults) = shapedMembers(Dictionary(uniqueKeysWithValues: known), at: path)
  let missing = shapes.keys.filter { given[$0] == nil && optional[$0] == nil }.sorted()
  faults += missing.map { .profileMissing(joined(path, $0)) }
  let unknown = given.keys.filter { shapes[$0] == nil }.sorted()
  faults += unknown.map { .profileUnknown($0, among: shapes.keys.sorted(), at: joined(path, $0)) }
  value = value.over(.object(optional.filter { $0.value != .null }))
  return (value, faults)
}

private func joined(_ path: String, _ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

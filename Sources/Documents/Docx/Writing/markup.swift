/// What stands at the head of every part.
let xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

let wordNamespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

let relationshipNamespace = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

/// Words for an element or attribute of a part that is made rarely; the body's go through `XMLBuffer`.
func xmlEscaped(_ words: String) -> String {
  var buffer = XMLBuffer()
  buffer.escape(words)
  return String(decoding: buffer.bytes, as: UTF8.self)
}

/// `word/fontTable.xml`: the families of a profile, each with the other names under which it installs, so that a program
/// that lacks the first finds the next.
func fontTableMarkup(_ profile: LayoutProfile) -> String {
  let chains = profile.fonts.sorted { $0.key < $1.key }.map(\.value)
  var seen: Set<String> = []
  let fonts = chains.compactMap { chain in
    chain.prescribed.first.flatMap { seen.insert($0).inserted ? fontMarkup($0, chain) : nil }
  }
  return xmlHead + "<w:fonts \(wordNamespace)>" + fonts.joined() + "</w:fonts>"
}

private func fontMarkup(_ name: String, _ chain: LayoutProfile.FontChain) -> String {
  let others = (chain.prescribed.dropFirst() + chain.standIns).map(xmlEscaped).joined(separator: ",")
  return "<w:font w:name=\"\(xmlEscaped(name))\">" + (others.isEmpty ? "" : "<w:altName w:val=\"\(others)\"/>")
    + "<w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"variable\"/></w:font>"
}

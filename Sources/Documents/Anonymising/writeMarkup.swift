/// Tokens as a part of XML in UTF-8.
func writeMarkup(_ tokens: [MarkupToken]) -> [UInt8] {
  var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  for token in tokens {
    switch token {
    case .begin(let name, let attributes, let isEmpty):
      text += "<" + name
      for attribute in attributes { text += " \(attribute.name)=\"\(escaped(attribute.value))\"" }
      text += isEmpty ? "/>" : ">"
    case .end(let name): text += "</\(name)>"
    case .text(let words): text += escaped(words)
    }
  }
  return Array(text.utf8)
}

private func escaped(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 < 0x20 || [0x22, 0x26, 0x3C, 0x3E].contains($0) }) else { return text }
  var result = ""
  for character in text.unicodeScalars {
    switch character {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\n", "\t", "\r": result += "&#\(character.value);"
    default: result.unicodeScalars.append(character)
    }
  }
  return result
}

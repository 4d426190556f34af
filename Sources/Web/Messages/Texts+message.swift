import CityModel
package import Platform

/// Messages in words: made when they are read, in the reader's language.
extension Texts {
  func subject(of message: MessageView, _ language: Language) -> String {
    said("subject", message, language)
  }

  /// What happened, and what the recipient could do then.
  func body(of message: MessageView, _ language: Language) -> String {
    let next = message.next.map { $0.name[language] }.joined(separator: language == .chinese ? "、" : "; ")
    let steps = next.isEmpty ? "" : text("messages.next", ["next": next], language)
    return [said("body", message, language), steps].filter { !$0.isEmpty }
      .joined(separator: language == .chinese ? "" : " ")
  }

  /// A code without a text of its own is said in general words: a pack may be older than the texts, or newer.
  private func said(_ part: String, _ message: MessageView, _ language: Language) -> String {
    let values = [
      "number": message.number, "category": message.category.name[language],
      "procedure": message.procedure.name[language], "stage": message.stage.name[language],
    ]
    let isKnown = byKey["messages.\(part)-\(message.code)"] != nil
    return text(isKnown ? "messages.\(part)-\(message.code)" : "messages.\(part)-other", values, language)
  }
}

/// Writes letters: in one language, or in all of them one below the other.
package func letterWriter(_ texts: Texts) -> LetterWriter {
  { message, link, language in
    let languages = language.map { [$0] } ?? Language.allCases
    return Letter(
      subject: languages.map { texts.subject(of: message, $0) }.joined(separator: " / "),
      text: languages.map { language in
        let open = texts.text("messages.open", ["link": link], language)
        return [texts.body(of: message, language), open, texts.text("messages.letterFoot", [:], language), ""]
          .joined(separator: "\n\n")
      }.joined(separator: "\n"))
  }
}

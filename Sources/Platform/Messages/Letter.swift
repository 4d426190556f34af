package import CityModel

/// The words of an e-mail.
package struct Letter: Hashable, Sendable {
  package let subject: String
  package let text: String

  package init(subject: String, text: String) {
    self.subject = subject
    self.text = text
  }
}

/// Puts a message into words, with the address of its page. Without a language, in all of them, one below the other.
package typealias LetterWriter = @Sendable (_ message: MessageView, _ link: String, _ language: Language?) -> Letter

/// A language that every page and every name of a pack exists in.
package enum Language: String, CaseIterable, Codable, Sendable {
  case chinese = "zh-Hans"
  case english = "en"
}

/// A name or sentence in simplified Chinese and in English. Both are always there: the loader reports a missing one.
package struct LocalizedText: Hashable, Codable, Sendable {
  package let zh: String
  package let en: String

  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  package subscript(language: Language) -> String {
    switch language {
    case .chinese: zh
    case .english: en
    }
  }
}

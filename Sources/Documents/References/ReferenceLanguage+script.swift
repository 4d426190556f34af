extension ReferenceLanguage {
  /// From `langid` or `language`. `nil`: not one of the words known.
  init?(named name: String) {
    switch name.lowercased().prefix(3) {
    case "chi", "zh", "zh-", "zho", "中文", "汉语": self = .chinese
    case "jap", "ja", "ja-", "jpn": self = .japanese
    case "eng", "en", "en-", "ger", "deu", "fre", "fra", "spa", "ita", "lat", "por", "usa", "ame", "bri":
      self = .western
    case "rus", "ru", "ru-": self = .russian
    case "kor", "ko", "ko-", "ara", "ar": self = .other
    default: return nil
    }
  }

  /// From the letters of a title: kana make it Japanese, else Han Chinese, Cyrillic Russian, Latin Western.
  init(of words: String) {
    let scalars = words.unicodeScalars
    if scalars.contains(where: { (0x3040...0x30FF).contains($0.value) && $0 != "・" && $0 != "ー" }) {
      self = .japanese
    } else if scalars.contains(where: { (0xAC00...0xD7AF).contains($0.value) }) {
      self = .other
    } else if scalars.contains(where: \.isHan) {
      self = .chinese
    } else if scalars.contains(where: { (0x400...0x4FF).contains($0.value) }) {
      self = .russian
    } else {
      self = .western
    }
  }

  /// It is printed with Han words: 等, 译, 版.
  var isHan: Bool { self == .chinese || self == .japanese }
}

/// The syllables of a given name in pinyin (Jiangning → jiang, ning).
///
/// The edition of 2025 wants names in pinyin in full and Western ones shortened, and nothing in a BibTeX name says which it is.
/// Taken for pinyin is a name whose family name is a common one of Chinese and whose given name is one or two syllables and
/// no more. Up to three capitals alone are initials (`Wang, YU`).
///
/// - Returns: `nil`: not pinyin.
func pinyinSyllables(family: String, given: String) -> [String]? {
  guard surnames.contains(family.lowercased()), !given.contains(".") else { return nil }
  let words = given.lowercased().split { " -'’".contains($0) }.map(String.init)
  var syllables: [String] = []
  for word in words {
    guard let parts = syllabified(word) else { return nil }
    syllables += parts
  }
  let areInitials = given.count < 4 && given.allSatisfy { $0.isUppercase || $0 == " " || $0 == "-" }
  guard (1...2).contains(syllables.count), given.count > 1, !areInitials else { return nil }
  return syllables
}

private func syllabified(_ word: String) -> [String]? {
  if isSyllable(word) { return [word] }
  let letters = Array(word)
  guard letters.count > 2 else { return nil }
  for length in stride(from: letters.count - 1, through: 1, by: -1) {
    let (head, tail) = (String(letters[..<length]), String(letters[length...]))
    if isSyllable(head), isSyllable(tail) { return [head, tail] }
  }
  return nil
}

/// An initial and a final of Standard Chinese; a few pairs that do not occur are let through.
private func isSyllable(_ word: String) -> Bool {
  if ["a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "er"].contains(word) { return true }
  for initial in initials where word.hasPrefix(initial) && finals.contains(String(word.dropFirst(initial.count))) {
    return true
  }
  return false
}

private let initials = [
  "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w",
]

private let finals: Set = [
  "a", "o", "e", "i", "u", "v", "ü", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "ve", "üe", "an", "en", "in", "un",
  "ang", "eng", "ing", "ong", "ia", "iao", "ian", "iang", "iong", "ua", "uo", "uai", "uan", "uang",
]

private let surnames: Set = [
  "li", "wang", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "ma", "zhu", "hu", "guo",
  "he",
  "lin", "gao", "luo", "zheng", "liang", "xie", "song", "tang", "deng", "feng", "han", "cao", "zeng", "peng", "xiao",
  "cai",
  "pan", "tian", "dong", "yuan", "yu", "ye", "jiang", "du", "wei", "su", "lü", "lu", "ding", "ren", "shen", "yao",
  "cui",
  "zhong", "tan", "wan", "fan", "fang", "shi", "jin", "dai", "jia", "xia", "fu", "zou", "xiong", "bai", "meng", "qin",
  "qiu",
  "hou", "yan", "xue", "lei", "long", "duan", "hao", "shao", "qian", "gong", "kong", "mao", "chang", "wen", "lai",
  "qiao",
  "ouyang", "situ", "zhuge", "shangguan",
]

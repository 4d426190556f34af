/// A run of Latin letters in a Chinese sentence, and what its spelling tells.
struct LatinWord: Sendable {
  let letters: [Unicode.Scalar]
  private let signs: [Unicode.Scalar]
  private let isBehindDot: Bool

  init(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
    signs = Array(scalars[range])
    letters = signs.filter(\.isLatin)
    let isCall =
      range.upperBound + 1 < scalars.count && scalars[range.upperBound] == "("
      && scalars[range.upperBound + 1].isLatin == false
    isBehindDot =
      range.lowerBound > 0 && scalars[range.lowerBound - 1] == "." || isCall && scalars[range.upperBound + 1].isDigit
  }

  /// A code, an address, a file, a formula.
  var isCode: Bool {
    isBehindDot || signs.contains { $0.digit != nil || codeSigns.contains($0) }
  }

  /// In everybody's mouth: APP, pH, Wi-Fi.
  var isEstablished: Bool { established.contains(String(String.UnicodeScalarView(signs)).lowercased()) }

  var isCapital: Bool { letters.first.map { $0.value < 0x61 } ?? false }

  /// GDP, POIs.
  var isAcronym: Bool {
    letters.count <= 6
      && (letters.allSatisfy { $0.value < 0x61 }
        || letters.count > 2 && letters.dropLast().allSatisfy { $0.value < 0x61 } && letters.last == "s")
  }

  /// kPa, kVA, Mbps, mmHg: begins with a magnitude, or is one of the small ones.
  var isUnit: Bool {
    guard letters.count <= 4, let first = letters.first, "kMGmμhd".unicodeScalars.contains(first) else { return false }
    return letters.dropFirst().contains { $0.value < 0x61 }
  }

  /// Written with a capital, neither a word of everyday English nor spelt as Chinese is: NVivo, Landsat, Likert.
  var isProperName: Bool {
    let isMixed = letters.contains { $0.value >= 0x61 } && letters.dropFirst().contains { $0.value < 0x61 }
    if isMixed { return true }
    guard isCapital else { return false }
    let word = letters.map { $0.value < 0x61 ? Unicode.Scalar(UInt8($0.value) + 0x20) : $0 }
    return !everyday.contains(String(String.UnicodeScalarView(word))) && !isPinyin(word[...])
  }
}

private let codeSigns = Set("./@_&=+²³₂₃:#".unicodeScalars)

/// Whether letters can be cut into syllables as Chinese is spelt.
private func isPinyin(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
  if word.isEmpty { return true }
  let start = initials.first { word.starts(with: $0) }?.count ?? 0
  let rest = word.dropFirst(start)
  return (start == 0 ? bareFinals : finals).contains { rest.starts(with: $0) && isPinyin(rest.dropFirst($0.count)) }
}

private let initials = "zh ch sh b p m f d t n l g k h j q x r z c s y w".wordScalars
private let finals =
  "iang iong uang ang eng ing ong ian iao uai uan ai ei ao ou an en er ia ie iu in un ua uo ui ue a o e i u v"
  .wordScalars

/// Syllables without an initial.
private let bareFinals = "ang ai ei ao ou an en er a o e".wordScalars

/// Words of English that a translation or a hand leaves behind; a name is none of them.
private let everyday: Set<String> = [
  "the", "a", "an", "and", "or", "but", "however", "therefore", "thus", "so", "then", "also", "moreover", "furthermore",
  "is", "are", "was",
  "were", "be", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "that", "this", "these", "those", "it",
  "its", "we", "our",
  "they", "their", "not", "no", "yes", "which", "who", "when", "where", "while", "because", "although", "if", "first",
  "second", "finally",
  "in addition", "besides", "meanwhile", "overall", "generally", "maybe", "about", "more", "most", "some", "many",
  "all", "city", "data",
  "people", "community", "service", "problem", "and", "note", "see", "table", "figure", "chapter",
]

private let established: Set<String> = [
  "gdp", "app", "pm", "dna", "ip", "wi-fi", "wifi", "ph", "ai", "vr", "ar", "iot", "gis", "gps", "bim", "cim", "ppp",
  "epc", "eod", "tod", "cbd", "brt",
  "etc", "led", "atm", "cpi", "aqi", "co", "cod", "bod", "tsp", "vip", "ceo", "mba", "npc", "kpi", "pc", "usb", "pdf",
  "word", "excel", "spss", "stata", "python",
  "arcgis", "qgis", "ktv", "diy", "ugc", "logo", "kwh", "km", "mm", "cm", "kg", "mg", "ml", "db", "hm", "ha", "kw",
  "mw", "tce", "ipv", "poi", "ndvi", "swot", "pest", "ahp",
  "topsis", "vs", "qq", "ota", "oa", "erp", "saas", "ngo", "un", "oecd", "who", "unesco", "iso", "gb", "doi", "url",
  "email", "e-mail", "online", "cctv", "nfc", "rfid", "icu", "ct", "mri", "citespace", "ppt", "vlog", "html",
]

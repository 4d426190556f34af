import Foundation

/// The words of a TeX value: accents and escapes become Unicode, braces and the commands of looks go.
struct PlainTeX {
  private(set) var text = ""
  /// Names of commands that are not known.
  private(set) var unknown: [String] = []
  private let source: [Character]
  private var at = 0

  init(_ value: String) {
    source = Array(value)
    while at < source.count { step() }
    text = text.precomposedStringWithCanonicalMapping.stripped
  }

  private mutating func step() {
    let here = source[at]
    at += 1
    switch here {
    case "{", "}", "$": break
    case "~": text += " "
    case "\\": command()
    case "-": dashes()
    case "`", "'": quotes(here)
    default: text.append(here)
    }
  }

  private mutating func dashes() {
    var count = 1
    while at < source.count, source[at] == "-" {
      count += 1
      at += 1
    }
    text += count == 1 ? "-" : count == 2 ? "–" : "—"
  }

  private mutating func quotes(_ mark: Character) {
    guard at < source.count, source[at] == mark else {
      text.append(mark == "`" ? "‘" : "’")
      return
    }
    at += 1
    text += mark == "`" ? "“" : "”"
  }

  private mutating func command() {
    guard at < source.count else { return }
    let mark = source[at]
    guard mark.isASCII, mark.isLetter else {
      at += 1
      if let accent = Self.accents[mark] {
        accented(accent)
      } else if mark != "-" && mark != "/" {
        text += mark == "\\" ? " " : String(mark)
      }
      return
    }
    let start = at
    while at < source.count, source[at].isASCII, source[at].isLetter { at += 1 }
    let name = String(source[start..<at])
    if name.count == 1, let accent = Self.accents[mark] {
      skipSpace()
      accented(accent)
      return
    }
    skipSpace()
    if let sign = Self.signs[name] {
      text += sign
    } else if !Self.looks.contains(name) {
      unknown.append(name)
    }
  }

  private mutating func skipSpace() {
    while at < source.count, source[at] == " " { at += 1 }
  }

  /// Puts the mark over the next letter, in braces or not; `\i` and `\j` lose their dots only to carry it.
  private mutating func accented(_ accent: String) {
    while at < source.count, source[at] == "{" || source[at] == " " { at += 1 }
    guard at < source.count, source[at] != "}" else { return }
    if source[at] == "\\", at + 1 < source.count, source[at + 1] == "i" || source[at + 1] == "j" {
      text += String(source[at + 1]) + accent
      at += 2
      return
    }
    text += String(source[at]) + accent
    at += 1
  }

  private static let accents: [Character: String] = [
    "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "\"": "\u{308}", "~": "\u{303}", "=": "\u{304}", ".": "\u{307}",
    "u": "\u{306}", "v": "\u{30C}", "H": "\u{30B}", "c": "\u{327}", "k": "\u{328}", "r": "\u{30A}", "b": "\u{331}",
    "d": "\u{323}",
  ]

  private static let signs: [String: String] = [
    "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å",
    "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "ldots": "…", "dots": "…", "textendash": "–",
    "textemdash": "—", "textasciitilde": "~", "textbackslash": "\\", "textquoteleft": "‘", "textquoteright": "’",
    "textquotedblleft": "“", "textquotedblright": "”", "slash": "/", "copyright": "©", "S": "§", "times": "×",
    "textregistered": "®", "texttrademark": "™", "LaTeX": "LaTeX", "TeX": "TeX",
  ]

  private static let looks: Set = [
    "emph", "textit", "textbf", "textsc", "textrm", "textsf", "texttt", "textup", "textnormal", "it", "bf", "em", "rm",
    "sc", "tt", "url", "path", "mbox", "noopsort", "uppercase", "lowercase", "href", "nolinkurl", "mathrm", "text",
  ]
}

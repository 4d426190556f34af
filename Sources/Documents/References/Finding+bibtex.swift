extension Finding {
  static func bibtexNoBrace(_ type: String, at place: SourcePlace) -> Finding {
    bibtex(
      "no-brace", .warning, place, "“@\(type)”后面没有左大括号，这里不按条目读。若是条目，请补上“{”。",
      "No brace follows '@\(type)', so it is not read as an entry. If it is one, add '{'.")
  }

  static func bibtexNoKey(_ type: String, at place: SourcePlace) -> Finding {
    bibtex(
      "no-key", .fault, place, "这条 @\(type) 没有键名，无法被引用，已略过。请在左大括号后写一个键名和逗号。",
      "This @\(type) has no key, so nothing can cite it; it is left out. Write a key and a comma after the brace.")
  }

  static func bibtexDuplicateKey(_ key: String, at place: SourcePlace, first: SourcePlace) -> Finding {
    bibtex(
      "duplicate-key", .fault, place, "键名“\(key)”在第\(first.line)行已经用过，这一条略去。请换一个键名，或删去重复的条目。",
      "The key '\(key)' is used on line \(first.line) already; this entry is left out. Rename or remove it.")
  }

  static func bibtexDuplicateField(_ name: String, of key: String, at place: SourcePlace) -> Finding {
    bibtex(
      "duplicate-field", .warning, place, "“\(key)”的字段 \(name) 写了两次，用的是第一次的值。请删去一处。",
      "'\(key)' has the field \(name) twice; the first one counts. Remove the other.")
  }

  static func bibtexUnclosedEntry(_ key: String, at place: SourcePlace) -> Finding {
    bibtex(
      "unclosed-entry", .fault, place, "“\(key)”没有收尾的括号。请在条目末尾补上。",
      "'\(key)' has no closing brace. Add it at the end of the entry.")
  }

  static func bibtexUnclosedValue(_ mark: String, at place: SourcePlace) -> Finding {
    bibtex(
      "unclosed-value", .fault, place, "这里的“\(mark)”没有与它成对的收尾符号，只读到行末。请补上。",
      "The '\(mark)' opened here is never closed; only the rest of the line is read. Close it.")
  }

  static func bibtexStray(_ mark: Character, at place: SourcePlace) -> Finding {
    bibtex(
      "stray-character", .warning, place, "此处不应有“\(mark)”，已略过。请删去，或检查前一个字段的括号。",
      "'\(mark)' does not belong here and is skipped. Remove it or check the braces of the field before.")
  }

  static func bibtexNoEquals(_ name: String, at place: SourcePlace) -> Finding {
    bibtex(
      "no-equals", .fault, place, "字段 \(name) 后面没有等号。请写成 \(name) = {……}。",
      "No equals sign follows the field \(name). Write \(name) = {…}.")
  }

  static func bibtexNoValue(at place: SourcePlace) -> Finding {
    bibtex("no-value", .fault, place, "此处缺少字段的值。请用大括号写出。", "A value is missing here. Write it in braces.")
  }

  static func bibtexNoComma(at place: SourcePlace) -> Finding {
    bibtex("no-comma", .warning, place, "前一个字段后面缺少逗号。请补上。", "A comma is missing after the field before. Add it.")
  }

  static func bibtexUnknownString(_ name: String, at place: SourcePlace) -> Finding {
    bibtex(
      "unknown-string", .warning, place, "“\(name)”没有用 @string 定义，按原文字读。请定义它，或给值加上大括号。",
      "'\(name)' is not defined by any @string and is read as it stands. Define it or put the value in braces.")
  }

  static func bibtexLongValue(at place: SourcePlace) -> Finding {
    bibtex(
      "long-value", .fault, place, "字段的值超过\(BibTeXScanner.longestValue)个字符，已截断。请检查 @string 的拼接。",
      "A value is longer than \(BibTeXScanner.longestValue) characters and was cut. Check the joined @strings.")
  }

  static func bibtexUnknownCommand(_ name: String, at place: SourcePlace) -> Finding {
    bibtex(
      "unknown-command", .warning, place, "不认识的 TeX 命令“\\\(name)”，只保留其内容。请改写为文字。",
      "The TeX command '\\\(name)' is not known; only its contents are kept. Write it as plain words.")
  }

  static func crossrefUnknown(_ key: String, of entry: String, at place: SourcePlace) -> Finding {
    bibtex(
      "crossref-unknown", .fault, place, "“\(entry)”的 crossref 指向的“\(key)”不存在。请核对键名。",
      "The crossref of '\(entry)' names '\(key)', which does not exist. Check the key.")
  }

  static func crossrefLoop(_ key: String, of entry: String, at place: SourcePlace) -> Finding {
    bibtex(
      "crossref-loop", .fault, place, "“\(entry)”的 crossref 绕回了“\(key)”。请断开这个圈。",
      "The crossref of '\(entry)' comes back to '\(key)'. Break the loop.")
  }

  private static func bibtex(
    _ code: String, _ severity: Severity, _ place: SourcePlace, _ zh: String, _ en: String
  ) -> Finding {
    Finding("bibtex." + code, severity, at: Place(source: place), Bilingual(zh: zh, en: en))
  }
}

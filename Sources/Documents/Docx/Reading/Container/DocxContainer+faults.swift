extension DocxContainer {
  static let broken = DocxFault(
    finding: .docx(
      "broken-container", zh: "文件已损坏，打不开。请用 Word 或 WPS 打开后重新存为 .docx。",
      en: "The file is damaged and cannot be opened. Open it in Word or WPS and save it as .docx again."))

  static func damaged(_ part: String) -> DocxFault {
    DocxFault(
      finding: .docx(
        "damaged-part", part: part, zh: "文件的一个部分已损坏。请用 Word 或 WPS 打开后重新存为 .docx。",
        en: "A part of the file is damaged. Open it in Word or WPS and save it as .docx again."))
  }

  static func encrypted(_ part: String) -> DocxFault {
    DocxFault(
      finding: .docx(
        "encrypted", part: part, zh: "文件有密码保护。请取消密码后重新保存。",
        en: "The file is protected by a password. Remove the password and save it again."))
  }

  static func tooLarge(_ part: String, _ bytes: Int) -> DocxFault {
    DocxFault(
      finding: .docx(
        "part-too-large", part: part, found: "\(bytes >> 20) MiB", zh: "文件的一个部分太大，没有读取。请拆成几个文件。",
        en: "A part of the file is too large and was not read. Split the file."))
  }

  static func crowded(_ count: Int) -> DocxFault {
    DocxFault(
      finding: .docx(
        "too-many-parts", found: "\(count)", zh: "文件里的部分多得不合常理，没有读取。",
        en: "The file holds more parts than any paper needs; it was not read."))
  }

  static func bomb(_ part: String) -> DocxFault {
    DocxFault(
      finding: .docx(
        "bomb", part: part, zh: "文件解压后大得不合常理，像是压缩炸弹，没有读取。",
        en: "Unpacked, the file would be unreasonably large, as compression bombs are; it was not read."))
  }

  static func unsafe(_ part: String) -> DocxFault {
    DocxFault(
      finding: .docx(
        "unsafe-name", found: String(part.prefix(60)), zh: "文件里有指向文件之外的名称，没有读取。",
        en: "A name in the file points outside of it; it was not read."))
  }

  static func twice(_ part: String) -> DocxFault {
    DocxFault(
      finding: .docx(
        "duplicate-part", part: part, zh: "文件里有两个同名的部分，分不清以哪个为准，没有读取。",
        en: "Two parts of the file have the same name, so that nobody can tell which one counts; it was not read."))
  }
}

extension RunFormat {
  /// The font that a character of the run is set in.
  ///
  /// - Source: ECMA-376-1:2016, 17.3.2.26 (rFonts), the table of ranges; reduced to East-Asian, Latin and ambiguous.
  public func font(of scalar: Unicode.Scalar) -> Formatted<String> {
    switch scalar.value {
    case 0..<0x80: latinFont
    case 0x80..<0x1100: Self.isAmbiguous(scalar.value) && prefersEastAsian ? eastAsianFont : highLatinFont
    case 0x1100..<0x1200, 0x2E80..<0xD800, 0xF900..<0xFB00, 0xFE30..<0xFE70, 0xFF00..<0xFFF0, 0x20000...: eastAsianFont
    case 0x2000..<0x2E80, 0xE000..<0xF900: prefersEastAsian ? eastAsianFont : highLatinFont
    default: highLatinFont
    }
  }

  /// Latin-1 signs that Chinese fonts have too, and the Greek and Cyrillic letters.
  private static func isAmbiguous(_ value: UInt32) -> Bool {
    switch value {
    case 0xA1, 0xA4, 0xA7, 0xA8, 0xAA, 0xAD, 0xAF...0xB4, 0xB6...0xBA, 0xBC...0xBF, 0xD7, 0xF7: true
    case 0xE0, 0xE1, 0xE8...0xEA, 0xEC, 0xED, 0xF2, 0xF3, 0xF9, 0xFA, 0xFC: true
    case 0x2B0..<0x500: true
    default: false
    }
  }
}

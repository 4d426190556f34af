/// How a character behaves at the ends of a line.
///
/// - Source: GB/T 15834-2011 5.1 (marks that may not begin or end a line, —— and …… undivided); the same sets as office
///   programs use for simplified Chinese, so that both break alike.
struct LineBreakClass: Hashable {
  /// A full-width character, which stands on the grid; else part of a word.
  var isWide: Bool
  var forbidsLineStart = false
  var forbidsLineEnd = false
  var isSpace = false
  /// After it a word may be divided.
  var isHyphen = false
  /// Stays with what stands before it: a mark of a note.
  var isAttached = false

  init(_ scalar: Unicode.Scalar) {
    isWide = LineBreakClass.isWide(scalar)
    forbidsLineStart = LineBreakClass.lineStart.contains(scalar)
    forbidsLineEnd = LineBreakClass.lineEnd.contains(scalar)
    isSpace = scalar == " "
    isHyphen = scalar == "-"
  }

  private static let lineStart: Set<Unicode.Scalar> = Set(
    "!%),.:;?]}¢°·ˇˉ―‖’”…‰′″›℃℉•、。〃〉》」』】〕〗〞︰︱︳︴︶︸︺︼︾﹀﹂﹄﹏﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠々–～㎡㎥²³"
      .unicodeScalars)

  private static let lineEnd: Set<Unicode.Scalar> = Set(
    "$([{£¥‘“〈《「『【〔〖〝︵︷︹︻︽︿﹁﹃﹙﹛﹝＄（．［｛￡￥".unicodeScalars
      .filter { $0 != "．" })

  /// Of East Asian width: ideographs, kana, full-width forms, and the marks that Chinese text shares with others.
  ///
  /// - Source: UAX #11, wide and full-width; ambiguous marks as Chinese text has them.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xB7: false
    case 0xB7, 0xD7: true
    case 0x2014...0x2016, 0x2018...0x201D, 0x2026, 0x2030, 0x2032...0x2033, 0x203B: true
    case 0x2103...0x2109, 0x2116, 0x2160...0x217F, 0x2190...0x2193, 0x221A, 0x2234...0x2237: true
    case 0x2460...0x26FF, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F: true
    case 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}

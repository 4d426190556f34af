/// Every name of an element or attribute that the reader asks for; all others are `unknown` and cost nothing.
///
/// Without the namespace: `XMLSpace` says that. The cases are spelt as files spell them, capitals too.
// swift-format-ignore: AlwaysUseLowerCamelCase
enum XMLWord: String, CaseIterable {
  case unknown = ""
  // The container
  case Types, Override, Default, PartName, ContentType, Extension
  case Relationships, Relationship, Id, `Type`, Target, TargetMode
  // Compatibility
  case AlternateContent, Choice, Fallback, Requires
  // The text
  case document, body, p, r, t, tab, ptab, br, cr, sym, type, char, font, noBreakHyphen, softHyphen
  case hyperlink, ins, del, moveTo, moveFrom, smartTag, customXml, sdt, sdtPr, sdtContent, docPartObj, docPartGallery
  case dir, bdo, ruby, rubyBase, altChunk
  case fldSimple, fldChar, fldCharType, instr, instrText, pgNum
  case footnoteReference, endnoteReference, footnoteRef, endnoteRef, customMarkFollows
  case footnotes, endnotes, footnote, endnote, hdr, ftr
  case commentReference, commentRangeStart, rPrChange, pPrChange, tblPrChange, trPrChange, tcPrChange, sectPrChange
  case tblPrExChange, numberingChange, cellIns, cellDel
  case drawing, pict, object, control, txbxContent, inline, anchor, extent, cx, cy, docPr, descr, blip, embed, link
  case imagedata, OLEObject, style, id, oMath, oMathPara
  // Properties of runs
  case rPr, rStyle, rFonts, ascii, hAnsi, eastAsia, asciiTheme, hAnsiTheme, eastAsiaTheme, hint, sz, b, i, u, strike
  case dstrike, color, highlight, shd, fill, vanish, vertAlign, spacing, w, position, snapToGrid, val, lang
  // Properties of paragraphs
  case pPr, pStyle, jc, ind, left, right, start, end, leftChars, rightChars, startChars, endChars
  case firstLine, firstLineChars, hanging, hangingChars
  case line, lineRule, before, after, beforeLines, afterLines, beforeAutospacing, afterAutospacing
  case contextualSpacing, keepNext, keepLines, pageBreakBefore, widowControl, kinsoku, overflowPunct
  case autoSpaceDE, autoSpaceDN, outlineLvl, numPr, numId, ilvl
  // Sections
  case sectPr, pgSz, pgMar, h, orient, top, bottom, header, footer, gutter, docGrid, linePitch, charSpace, cols, num
  case pgNumType, fmt, titlePg, headerReference, footerReference, textDirection
  // Tables
  case tbl, tblPr, tblStyle, tblLook, tblGrid, gridCol, tr, trPr, tc, tcPr, gridSpan, vMerge, gridBefore, gridAfter
  case tcW, tblHeader, cantSplit, trHeight, hRule, hMerge
  case firstRow, lastRow, firstColumn, lastColumn, noHBand, noVBand
  // Styles
  case styles, docDefaults, rPrDefault, pPrDefault, styleId, name, basedOn, `default`, tblStylePr
  // Numbering
  case numbering, abstractNum, abstractNumId, lvl, lvlText, numFmt, suff, isLgl, lvlRestart, lvlOverride
  case startOverride, numStyleLink, styleLink
  // Theme
  case theme, themeElements, fontScheme, majorFont, minorFont, latin, ea, script, typeface
  // Settings and properties
  case settings, evenAndOddHeaders, mirrorMargins, gutterAtTop, bookFoldPrinting, characterSpacingControl
  case defaultTabStop, themeFontLang, trackRevisions
  case coreProperties, Properties, title, creator, subject, keywords, language, created, Application

  // Spreadsheets
  case sheets, sheet, sheetData, row, c, v, `is`

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  init(name: String) { self = Self.byName[name] ?? .unknown }

  /// Elements whose words are kept.
  var holdsText: Bool {
    switch self {
    case .t, .v, .instrText, .title, .creator, .subject, .keywords, .language, .created, .Application: true
    default: false
    }
  }
}

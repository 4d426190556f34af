import Documents
import Foundation

/// A paper as a clerk would type it, one line a paragraph: its role before the bar, its words behind it. Every role is set as
/// GB/T 9704-2012 wants it, directly in the paragraph; a test changes what it wants to be wrong.
struct PaperText {
  var lines: [(role: String, words: String)]
  /// Attributes of a role that differ: `["body": ["size": "28"]]`, with `font` `size` `bold` `colour` `align` `first` `left`
  /// `line` `after`.
  var looks: [String: [String: String]] = [:]
  var section =
    "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\"/>"
  var grid = "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-842\"/>"
  var footer: (before: String, after: String)? = ("— ", " —")

  init(_ text: String) {
    lines = text.split(separator: "\n").map { line in
      let parts = line.split(separator: "|", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      return parts.count == 2 ? (parts[0], parts[1]) : ("body", parts.first ?? "")
    }
  }

  /// The codes found, without `format.`, severe ones with their places: `font 3,5`.
  var findings: [Finding] {
    let reading = readDocx(parcel.data)
    guard let document = reading.document, let profile = LayoutProfile.standard("gbt9704-2012") else {
      return reading.findings
    }
    return checkFormat(document, profile: profile)
  }

  var parcel: DocxParcel {
    var parcel = DocxParcel()
    let reference = footer == nil ? "" : "<w:footerReference w:type=\"default\" r:id=\"footer1\"/>"
    parcel.body = lines.map(paragraph).joined() + "<w:sectPr>\(reference)\(section)\(grid)</w:sectPr>"
    if let footer { parcel.footer = pageNumber(footer) }
    return parcel
  }

  private func paragraph(_ line: (role: String, words: String)) -> String {
    let look = look(line.role)
    return """
      <w:p><w:pPr><w:spacing w:before="0" w:after="\(look["after", default: "0"])" w:line="\(look["line", default: "579"])" \
      w:lineRule="exact"/><w:ind w:left="\(look["left", default: "0"])" w:right="\(look["right", default: "0"])" \
      w:firstLine="\(look["first", default: "640"])"/><w:jc w:val="\(look["align", default: "both"])"/></w:pPr>\
      <w:r>\(type(look))<w:t>\(line.words)</w:t></w:r></w:p>
      """
  }

  private func type(_ look: [String: String]) -> String {
    """
    <w:rPr><w:rFonts w:ascii="\(look["latin", default: "Times New Roman"])" w:eastAsia="\(look["font", default: "仿宋"])"/>\
    <w:b w:val="\(look["bold", default: "0"])"/><w:color w:val="\(look["colour", default: "auto"])"/>\
    <w:sz w:val="\(look["size", default: "32"])"/></w:rPr>
    """
  }

  private func look(_ role: String) -> [String: String] {
    let own: [String: [String: String]] = [
      "title": ["font": "方正小标宋简体", "size": "44", "align": "center", "first": "0"], "recipient": ["first": "0"],
      "heading1": ["font": "黑体"], "heading2": ["font": "楷体_GB2312"], "attachment": ["font": "黑体", "first": "0"],
      "signature": ["align": "right", "right": "640", "first": "0"],
      "date": ["align": "right", "right": "1280", "first": "0"],
      "number": ["font": "宋体", "latin": "宋体", "size": "28", "align": "right", "right": "280", "first": "0"],
    ]
    return (own[role] ?? [:]).merging(looks[role] ?? [:]) { $1 }
  }

  private func pageNumber(_ words: (before: String, after: String)) -> String {
    let look = look("number")
    func run(_ inner: String) -> String { "<w:r>\(type(look))\(inner)</w:r>" }
    func text(_ words: String) -> String { run("<w:t xml:space=\"preserve\">\(words)</w:t>") }
    return """
      <w:p><w:pPr><w:ind w:right="\(look["right", default: "0"])"/><w:jc w:val="\(look["align", default: "right"])"/></w:pPr>\
      \(text(words.before))<w:fldSimple w:instr=" PAGE ">\(text("1"))</w:fldSimple>\(text(words.after))</w:p>
      """
  }
}

extension [Finding] {
  /// One line a finding but notes: code and paragraphs.
  var lines: [String] {
    filter { $0.severity != .note && $0.message.en != sameSide }.map { finding in
      let places = ([finding.place] + finding.otherPlaces).compactMap(\.paragraph).map(String.init).joined(
        separator: ",")
      let code = String(finding.code.dropFirst("format.".count))
      return places.isEmpty ? code : "\(code) \(places)"
    }
  }
}

/// The parcel has one footer for all pages, so this is always said; one test asks for it.
let sameSide = "Odd and even pages have the number on the same side; printed on both sides, even pages have it left."

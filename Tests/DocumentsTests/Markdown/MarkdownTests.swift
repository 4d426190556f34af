import Chance
import Documents
import Foundation
import Testing

@Suite("The Markdown dialect")
struct MarkdownTests {
  @Test("the reference's example gives the reference's words, and nothing to mend")
  func example() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../docs/reference/document-markdown.md")
    let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "```")
    let texts = parts.filter { $0.hasPrefix("text\n") }.map { String($0.dropFirst(5)) }
    #expect(texts.count == 2)
    let (document, profile, findings) = parseMarkdown(texts[0], data: ["residents": "48万"])
    #expect(findings.isEmpty)
    #expect(profile == "gbt9704-2012")
    #expect(document.properties.author == "评估组")
    #expect(document.properties.keywords == ["宜居", "体检"])
    #expect(document.properties.madeAtSeconds == 1_782_864_000)
    let (numbered, numbers) = document.numbered()
    #expect(numbers.isEmpty)
    #expect(numbered.plainText() == texts[1])
  }

  @Test(
    "in a line",
    arguments: [
      ("**粗**常", "b(粗) 常"), ("*斜*", "i(斜)"), ("++线++", "u(线)"), ("***都***", "bi(都)"), ("m^2^", "m ^(2)"),
      ("CO~2~", "CO _(2)"),
      ("3~5分钟，5~8分钟", "3~5分钟，5~8分钟"), ("2 * 3 * 4", "2 * 3 * 4"), (#"\*不斜\*"#, "*不斜*"), ("甲\\\n乙", "甲 / 乙"),
      ("甲<br>乙", "甲 / 乙"),
      ("甲\n乙", "甲乙"), ("one\ntwo", "one two"), ("日期____年", "日期 ____ 年"), ("a_b__c", "a_b__c"),
      ("[ ][x][√][v]☐", "☐ ☒ √ ☑ ☐"),
      ("[1]与[甲]", "[1]与[甲]"), ("见[](#a)", "见 #a"), ("文[@a; @b, 3-5]", "文 @a,b:3-5"), ("　　首行", "首行"),
      ("甲<!-- 乙 -->丙", "甲丙"),
    ])
  func inline(text: String, expected: String) {
    let (document, _, findings) = parseMarkdown(text)
    #expect(findings.isEmpty)
    guard case .paragraph(let paragraph) = document.sections[0].blocks.first else {
      Issue.record("the text begins with something else")
      return
    }
    #expect(paragraph.content.map(shown).joined(separator: " ") == expected)
  }

  @Test(
    "what is malformed is said with its place, and stays as words",
    arguments: [
      ("甲**乙", "1:2 unclosed", "甲**乙"), ("甲\n\nx^2", "3:2 unclosed", "甲\nx^2"), ("{{x", "1:1 unclosed", "{{x"),
      ("[@a", "1:1 unclosed", "[@a"),
      ("[@]", "1:1 citation", "[@]"), ("[](x)", "1:1 reference", "[](x)"), ("[站](http://a)", "1:1 link", "站"),
      ("甲[^a]", "1:2 footnote-undefined", "甲[^a]"),
      ("[^a]: 注", "1:1 footnote-unused", ""), ("甲[^a]乙[^a]\n\n[^a]: 注", "1:7 footnote-twice", "甲①乙[^a]\n①注"),
      ("##甲", "1:1 heading-space", "##甲"),
      ("###### 甲", "1:1 heading-level", "（1）甲"), ("## ", "1:1 empty-heading", ""), ("\\nwepage", "1:1 command", ""),
      ("::: a\n甲", "1:1 style-unclosed", "甲"),
      ("甲\n\n:::", "3:1 style-unopened", "甲"), ("表：甲", "1:1 caption-without-table", "甲"),
      ("|a|b|\n|c|", "2:1 table-columns", "a\nb\nc\n"),
      ("|a|\n|--- 0mm|", "1:0 width", "a"), ("|<|b|", "1:2 merge-without-cell", "\nb"),
      ("|a|<|\n|^|b|", "1:2 merge-shape", "a\n\n\nb"),
      ("1. 甲\n3. 乙", "2:1 list-number", "1.甲\n2.乙"), ("甲{{x}}", "1:2 data", "甲（空缺）"),
      ("甲{{none}}", "1:2 data-empty", "甲（空缺）"),
      ("![图](drawing:x)", "1:6 drawing", "图1 图"), ("甲![图](drawing:x)", "1:2 figure-in-line", "甲!图"),
      ("甲\u{7}乙", "1:2 control-character", "甲乙"),
      ("甲<!--乙", "1:2 unclosed-comment", "甲<!--乙"), ("---\ncolour: red\n---\n甲", "2:1 front-matter-key", "甲"),
      ("---\ndate: 2026-02-30\n---\n甲", "2:7 date", "甲"),
      ("---\ntitle: a\n\n甲", "1:1 unclosed-front-matter", "甲"), ("# 甲 {#a .odd}", "1:5 attribute", "甲"),
      ("::: A!\n甲\n:::", "1:5 style-name", "甲"),
    ])
  func malformed(text: String, finding: String, words: String) {
    let (document, _, findings) = parseMarkdown(text, data: ["none": nil])
    let said = findings.map { finding in
      let place = finding.place.source.map { "\($0.line):\($0.column)" } ?? ""
      return place + " " + finding.code.dropFirst("markdown.".count)
    }
    #expect(said.first.map(withoutWidthPlace) == finding)
    #expect(document.numbered().document.plainText().trimmed == words.trimmed)
  }

  @Test("lists nest by indent, go on over lines, and hold further paragraphs")
  func lists() {
    let text = "1. 甲\n续\n   - 子\n     1. 孙\n   - 丑\n\n   又一段\n2. 乙\n（1）丙\n①丁\n一是戊\n二是己"
    let (document, _, findings) = parseMarkdown(text)
    #expect(findings.isEmpty)
    #expect(document.plainText() == "1.甲续\n·子\n1.孙\n·丑\n又一段\n2.乙\n（1）丙\n①丁\n一是戊\n二是己\n")
    #expect(document.sections[0].blocks.count == 4)
  }

  @Test("merged cells cover their rectangle")
  func merges() {
    let (document, _, findings) = parseMarkdown("|a|<|b|\n|^|<|c|\n|:-:|---|--: 20%|\n|d|e|f|\n|^|g|<|")
    #expect(findings.isEmpty)
    guard case .table(let table) = document.sections[0].blocks.first else {
      Issue.record("the text begins with something else")
      return
    }
    let cells = table.rows.map { row in row.cells.map { "\($0.columnSpan)x\($0.rowSpan)" }.joined(separator: " ") }
    #expect(cells == ["2x2 1x1", "1x1", "1x2 1x1 1x1", "2x1"])
    #expect(table.rows.map(\.isHead) == [true, true, false, false])
    #expect(table.columns == [.share(0.4), .share(0.4), .share(0.2)])
  }

  @Test("sections, styles and breaks")
  func sections() {
    let (document, _, findings) = parseMarkdown(
      "甲\n\\newpage\n\\section {page=3 .odd}\n::: signature end\n乙\n:::\n::: centre\n丙\n:::")
    #expect(findings.isEmpty)
    #expect(document.sections.count == 2)
    #expect(document.sections[0].blocks.last == .pageBreak)
    #expect(document.sections[1].firstPageNumber == 3)
    #expect(document.sections[1].startsOnOddPage)
    let styles = document.sections[1].blocks.map { block in
      if case .paragraph(let paragraph) = block {
        paragraph.style.rawValue + " " + (paragraph.alignment?.rawValue ?? "")
      } else {
        ""
      }
    }
    #expect(styles == ["signature end", "body centre"])
  }

  @Test("random texts are read to their end, and what they hold is numbered and printed", arguments: 1...40)
  func random(seed: UInt64) {
    var dice = SeededDice(seed: seed)
    let words = [
      "**", "*", "++", "^", "~", "[", "]", "[^a]", "[^a]: ", "[@a]", "[](#a)", "{{x}}", "{{", "}", "|", "|\n", "|<|^|",
      "|--|", "---\n", "\n", "\n\n", "\\",
      "# ", "## ", "::: a\n", ":::\n", "1. ", "  - ", "（1）", "①", "一是", "表：", "![", "](drawing:x)", "{#a}", "<!--",
      "-->", "<br>", "____", "[ ]", "甲", "乙。",
      "word ", "\u{301}", "\u{0}", "\u{FEFF}", "😀", "\r\n", "\r", "\t", "    ", "\\section\n", "\\newpage\n",
    ]
    for _ in 0..<25 {
      let text = (0..<dice.below(200)).map { _ in words[dice.below(words.count)] }.joined()
      let (document, _, findings) = parseMarkdown(text)
      #expect(!document.sections.isEmpty)
      #expect(findings.allSatisfy { ($0.place.source?.line ?? 0) >= 1 })
      let numbered = document.numbered().document
      #expect(
        bare(numbered.html(profile: nil, scope: .fragment)) == letters(numbered.plainText()),
        "seed \(seed): \(text.debugDescription)")
      let bytes = (0..<dice.below(300)).map { _ in UInt8(truncatingIfNeeded: dice.below(256)) }
      #expect(!parseMarkdown(String(decoding: bytes, as: UTF8.self)).document.sections.isEmpty)
    }
  }

  /// Openings that nothing closes: a reader that looked for the end from each of them would not come to its own.
  @Test(
    "a text of nothing but beginnings is read to its end", .timeLimit(.minutes(5)),
    arguments: [
      "**a ", "* ", "[@", "[^", "[a](", "{{", "^a", "~", "\\", "[", "|", "|\n", "|^|<|\n", "1. ", "<!--", "<!-",
      "# a\n", "- a\n  - b\n", "a{", "_", "甲",
    ])
  func beginnings(piece: String) {
    let text = String(repeating: piece, count: 64_000 / piece.utf8.count)
    #expect(!parseMarkdown(text).document.sections.isEmpty)
  }

  private func shown(_ inline: Inline) -> String {
    switch inline {
    case .text(let run):
      let looks = (run.isBold ? "b" : "") + (run.isItalic ? "i" : "") + (run.isUnderlined ? "u" : "")
      let script = run.script == .superscript ? "^" : run.script == .subscript ? "_" : ""
      return (looks + script).isEmpty ? run.text : "\(looks)\(script)(\(run.text))"
    case .lineBreak: return "/"
    case .blank(let width): return String(repeating: "_", count: width)
    case .tick(let tick): return tick.text
    case .reference(let id, _): return "#\(id)"
    case .citation(let works):
      return "@" + works.map { $0.key + ($0.pages.map { ":\($0)" } ?? "") }.joined(separator: ",")
    default: return "?"
    }
  }

  private func withoutWidthPlace(_ finding: String) -> String { finding.hasSuffix(" width") ? "1:0 width" : finding }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

/// The words of HTML without its elements, drawings and white space.
func bare(_ html: String) -> String {
  let words = html.replacing(/<svg.*?<\/svg>/.dotMatchesNewlines().matchingSemantics(.unicodeScalar), with: "")
    .replacing(/<[^>]*>/.matchingSemantics(.unicodeScalar), with: "")
  let signs = ["lt": "<", "gt": ">", "quot": "\"", "amp": "&"]
  return letters(
    words.replacing(/&(lt|gt|quot|amp);/.matchingSemantics(.unicodeScalar)) { signs[String($0.output.1)] ?? "" })
}

func letters(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
}

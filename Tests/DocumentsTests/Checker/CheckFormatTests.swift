import Documents
import Testing

@Suite("The format checker")
struct CheckFormatTests {
  static let paper = """
    title | 关于开展城市宜居性评估工作的通知
    recipient | 各县区人民政府，各有关部门：
    body | 为进一步改善人居环境，现就开展城市宜居性评估有关事项通知如下。
    heading1 | 一、总体要求
    body | 3.5公里长的步道已经贯通，会议定于10:30召开，要求做到“底数清、情况明”。
    heading2 | （一）明确目标
    body | 一是完善设施；二是加强管护；三是广泛宣传。
    heading2 | （二）落实责任
    heading3 | 1.调查摸底
    heading4 | （1）收集资料
    body | （2）坚持统筹规划。把项目安排与片区更新结合起来，避免重复建设。
    heading1 | 二、保障措施
    body | 特此通知。
    body | 附件：1.任务分工表
    body | 2.进度安排表
    signature | 宜居办公室
    date | 2026年3月5日
    body | （此件公开发布）
    attachment | 附件1
    title | 任务分工表
    body | 各责任单位每月报送进展情况。
    """

  @Test("a paper as the standard wants it has nothing against it, and 37 mm is right")
  func clean() {
    #expect(PaperText(Self.paper).findings.lines.isEmpty)
  }

  @Test(
    "type is told by role, whatever the style is called",
    arguments: [
      ("title", ["font": "宋体"], ["font 1", "font 20"]), ("title", ["size": "36"], ["size 1", "size 20"]),
      ("title", ["align": "left"], ["alignment 1", "alignment 20"]), ("title", ["font": "FZXiaoBiaoSong-B05S"], []),
      ("heading1", ["font": "仿宋"], ["font 4,12"]), ("heading1", ["font": "SimHei"], []),
      ("heading2", ["font": "方正楷体_GBK"], []), ("heading2", ["font": "华文楷体"], ["font 6,8"]),
      ("heading2", ["bold": "1"], ["bold 6,8"]), ("heading3", ["font": "黑体"], ["font 9"]),
      ("recipient", ["first": "640"], ["indent 2"]), ("attachment", ["font": "仿宋"], ["font 19"]),
      ("date", ["right": "0"], ["date-place 17"]), ("heading4", ["colour": "FF0000"], ["colour 10"]),
      ("heading4", ["colour": "0D0D0D"], []), ("heading4", ["size": "28"], ["size 10"]),
    ])
  func type(role: String, look: [String: String], expected: [String]) {
    var paper = PaperText(Self.paper)
    paper.looks = [role: look]
    #expect(paper.findings.lines == expected)
  }

  @Test(
    "a row of exact height that cuts its words off; one that grows does not, nor one whose words may just fit",
    arguments: [("exact", 40, ["row-overflow 1"]), ("atLeast", 40, []), ("exact", 10, []), ("exact", 0, [])])
  func exactRow(rule: String, characters: Int, expected: [String]) throws {
    let words = String(repeating: "字", count: characters)
    let body = """
      <w:tbl><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:trPr><w:trHeight w:val="400" w:hRule="\(rule)"/></w:trPr>\
      <w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p><w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:t>\(words)</w:t>\
      </w:r></w:p></w:tc></w:tr></w:tbl><w:p/>
      """
    let document = try #require(readDocx(DocxParcel(body: body).data).document)
    let profile = try #require(LayoutProfile.standard("gbt9704-2012"))
    #expect(checkFormat(document, profile: profile).lines.filter { $0.hasPrefix("row") } == expected)
  }

  @Test(
    "body text: one finding for all paragraphs alike",
    arguments: [
      (["font": "宋体"], "font"), (["size": "28"], "size"), (["bold": "1"], "bold"), (["align": "center"], "alignment"),
      (["first": "0"], "indent"), (["line": "400"], "line-pitch"), (["after": "200"], "paragraph-space"),
      (["colour": "0070C0"], "colour"), (["first": "0", "left": "640"], "turned-lines"),
    ])
  func body(look: [String: String], code: String) {
    var paper = PaperText(Self.paper)
    paper.looks = ["body": look]
    let codes = Set(paper.findings.lines.map { $0.prefix { $0 != " " } })
    #expect(codes == [Substring(code)])
    let first = paper.findings.first { $0.code == "format.\(code)" }
    #expect((first?.otherPlaces.count ?? 0) >= (code == "turned-lines" ? 1 : 4))
    #expect(first?.rule?.hasPrefix("GB/T 9704-2012 ") == true)
    #expect(first?.message.zh.contains("（直接设置在此处）") == true)
  }

  @Test(
    "words: numbers, signs and dates",
    arguments: [
      ("一、总体要求", "一.总体要求", "number-form 4"), ("一、总体要求", "一、总体要求。", "heading-stop 4"),
      ("二、保障", "三、保障", "number-order 12"), ("二、保障", "一、保障", "number-order 12"),
      ("（二）落实", "（三）落实", "number-order 8"), ("（一）明确", "(一)明确", "number-form 6"),
      ("（一）明确", "（一）、明确", "number-form 6"), ("1.调查", "1、调查", "number-form 9"),
      ("heading3 | 1.调查摸底\n", "", "level-skipped 9"), ("环境，现就", "环境,现就", "narrow-sign 3"),
      ("特此通知。", "特此通知.", "narrow-sign 13"), ("通知如下。", "通知如下。。", "doubled-sign 3"),
      ("工作的通知", "工作的通知。", "title-stop 1"), ("部门：", "部门:", "recipient-colon 2"),
      ("附件：1", "附件:1", "attachment-colon 14"), ("安排表", "安排表。", "attachment-stop 15"),
      ("3月5日", "03月05日", "date-form 17"), ("2026年3月5日", "二〇二六年三月五日", "date-form 17"),
      ("2026年3月5日", "2026-3-5", "date-form 17"), ("报送进展情况。", "报送进展情况。各单位要按时完成", "no-stop 21"),
    ])
  func words(old: String, new: String, expected: String) {
    #expect(PaperText(Self.paper.replacing(old, with: new)).findings.lines == [expected])
  }

  @Test(
    "paper and margins, a millimetre either way",
    arguments: [
      ("w:top=\"2098\"", "w:top=\"2041\"", 0), ("w:top=\"2098\"", "w:top=\"2030\"", 1),
      ("w:left=\"1588\"", "w:left=\"1644\"", 0), ("w:left=\"1588\"", "w:left=\"1797\"", 1),
      ("w:left=\"1588\"", "w:left=\"1021\" w:gutter=\"567\"", 0), ("w:w=\"11906\"", "w:w=\"12240\"", 1),
    ])
  func page(old: String, new: String, count: Int) {
    var paper = PaperText(Self.paper)
    paper.section = paper.section.replacing(old, with: new)
    #expect(paper.findings.lines.count == count)
  }

  @Test("the page number: there, its dashes, its type, its side")
  func pageNumber() {
    func lines(_ change: (inout PaperText) -> Void) -> [String] {
      var paper = PaperText(Self.paper)
      change(&paper)
      return paper.findings.lines
    }
    #expect(lines { $0.footer = nil } == ["page-number"])
    #expect(lines { $0.footer = ("- ", " -") } == ["page-number-form"])
    #expect(lines { $0.footer = ("– ", " –") } == [])
    #expect(lines { $0.looks = ["number": ["size": "21"]] } == ["page-number-size"])
    #expect(lines { $0.looks = ["number": ["latin": "Times New Roman"]] } == ["page-number-font"])
    #expect(lines { $0.looks = ["number": ["align": "center"]] } == ["page-number-place"])
    #expect(PaperText(Self.paper).findings.contains { $0.message.en == sameSide && $0.severity == .warning })
  }

  @Test("what is not sure is not judged: a poem of short lines, a table of contents in words, an empty file")
  func unsure() {
    #expect(PaperText("title | 春晓\nsignature | 春眠不觉晓\nsignature | 处处闻啼鸟").findings.lines.isEmpty)
    #expect(PaperText("").findings.lines.isEmpty)
  }

  @Test("without a grid of characters a line has 27: a note")
  func grid() {
    var paper = PaperText(Self.paper)
    paper.grid = ""
    let notes = paper.findings.filter { $0.severity == .note }
    #expect(notes.map(\.found) == ["27"])
  }
}

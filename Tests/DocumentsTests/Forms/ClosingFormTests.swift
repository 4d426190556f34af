import Documents
import Testing

/// The official form beside what is known of it: its words exactly, its parts, rows, fields and merges.
@Suite struct ClosingFormTests {
  @Test func `the empty form, row by row`() throws {
    let (document, findings) = try closingDocument(FormAnswers(), blank: true)
    #expect(findings.isEmpty)
    try expectForm(formTable(document), "closing-application-empty.txt")
  }

  @Test func `every prescribed line stands in it, in printed order`() throws {
    let text = try closingDocument(FormAnswers(), blank: true).document.plainText()
    var rest = Substring(withoutWhiteSpace(text))
    for line in prescribed {
      let place = rest.firstRange(of: withoutWhiteSpace(line))
      #expect(place != nil, "'\(line)' is not in the form, or not here")
      rest = place.map { rest[$0.upperBound...] } ?? rest
    }
  }

  /// 85 entries in the order in which they are printed: so many in each part.
  @Test func `the fields are all there, part by part`() throws {
    let parts = [("A", 1...20), ("B", 1...5), ("D", 0...39), ("E", 0...4), ("F", 0...5), ("G", 0...5), ("H", 0...2)]
    let ids = parts.flatMap { part, numbers in numbers.map { "\(part)\($0 < 10 ? "0" : "")\($0)" } }
    let fields = try closingForm().fields
    #expect(fields.map(\.id) == ids)
    #expect(fields.count == 85)
  }

  /// Where the words of each row begin, in the columns of the issued form; its last four, which no word begins at by
  /// itself, are one column here.
  @Test func `the cells of the table begin where the issued form has them`() throws {
    let (document, _) = try closingDocument(FormAnswers(), blank: true)
    let rows = formTable(document).split(separator: "\n").filter { $0.hasPrefix("  | ") }
    for row in changeTable {
      let labels = row.map { "\($0.column)" + "*" + $0.label }
      let found = rows.contains { line in
        let cells = line.split(separator: "|").map { $0.drop { $0 == " " } }.compactMap { cell -> String? in
          let parts = cell.split(separator: " ", maxSplits: 1)
          return parts.count < 2 ? nil : "\(parts[0].prefix { $0.isNumber })*\(withoutWhiteSpace(String(parts[1])))"
        }
        return labels.allSatisfy(cells.contains)
      }
      #expect(found, "no row has \(labels)")
    }
  }

  @Test func `its layout is the one that it prescribes`() throws {
    let layout = try closingLayout()
    let prescribed = ["title", "heading1", "heading2", "heading3", "body"].compactMap { name in
      layout.styles[name].map { style in
        "\(name): \(FontSize(points: style.sizePoints)?.rawValue ?? "?") \(layout.fonts[style.font]?.prescribed.first ?? "?")"
          + (style.isBold ? " 加粗" : "")
      }
    }
    #expect(
      prescribed == [
        "title: 二号 方正小标宋简体", "heading1: 三号 方正黑体-GBK", "heading2: 三号 方正楷体-GBK", "heading3: 三号 方正仿宋-GBK 加粗",
        "body: 三号 方正仿宋-GBK",
      ])
  }

  @Test func `the styles of the form are styles of its layout`() throws {
    let known = Set(try closingLayout().styles.keys)
    let used = Set(
      formTable(try closingDocument(.tooMuch, blank: false).document).matches(of: /\[([a-z-]+)\]/).map {
        String($0.output.1)
      })
    #expect(used.subtracting(known) == [])
    #expect(used.contains("annex-title"))
  }
}

private func withoutWhiteSpace(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "_" } }

/// The words of the official form, which are printed exactly.
private let prescribed = [
  "附件 2", "巴中市哲学社会科学规划项目 结项申请书", "立 项 编 号", "项 目 类 别", "一、自然科学类 (一)基础理论",
  "二、社会科学类 (一)哲学社会科学", "三、人文艺术类 (一)文学艺术", "四、医学类 (一)基础医学", "五、工学类 (一)机械工程",
  "六、农学类 (一)农业工程", "七、林学类 (一)林业工程", "八、水产类 (一)渔业工程", "九、畜牧类 (一)畜牧业工程",
  "十、其他类 (一)其他领域", "项 目 名 称", "项目负责人", "所 在 单 位", "填 表 日 期", "年", "月", "巴中市社会科学界联合会 制",
  "2025 年 3 月", "声 明",
  "本研究成果不存在知识产权争议；巴中市社会科学界联合会享有推广应用本成果的权利，但保留作者的署名权。特此声明。",
  "成果是否涉及敏感问题或其他不宜公开出版的内容：是☐ 否☐", "成果是否涉密： 是☐ 否☐", "项目负责人（签字）", "年 月 日", "填 表 说 明",
  "一、本表适用于巴中市社科年度规划项目、专项项目等结项申请。",
  "二、认真如实填写表内栏目，凡选择性栏目请在选项上打“√”。课题申报信息无变更情况的可不填写《项目变更情况数据表》。",
  "三、本《结项申请书》报送 2 份（A3 纸双面印制，中缝装订），并附最终成果打印稿（正文格式要求：主标题 2 号方正小标宋简体，其中一级标题 3 号方正黑体-GBK，",
  "二级标题 3 号方正楷体-GBK，三级标题 3 号方正仿宋-GBK 加粗，正文 3 号方正仿宋-GBK）。",
  "四、所有结项材料须经所在单位审核并签署意见。县（区）申报者报送所在县（区）社科联审核后统一报送至市社科联，其他申报者可直接报送市社科联。",
  "一、项目变更情况数据表", "立项项目名称", "结项成果名称", "是否变更", "A、是    B、否", "变更的内容", "原计划成果形式", "现成果形式",
  "原计划完成时间", "实际完成时间", "项目负责人及参与人员变更情况", "原 负 责 人", "姓    名", "性别", "民族", "出生日期", "所在单位",
  "行政职务", "专业职务", "通讯地址", "联系电话", "现 负 责 人", "姓    名", "性别", "民族", "出生日期", "年    月", "所在单位",
  "行政职务", "专业职务", "通讯地址", "联系电话", "原 参 与 人 员", "姓    名", "单    位", "职    称", "联系电话", "现 参 与 人 员",
  "姓    名", "单    位", "职    称", "联系电话", "二、申请人所在单位审核意见",
  "（审核事项:1.成果有无政治导向问题或其他不宜公开出版的内容；2.最终结果的内容质量是否符合预期研究目标。）", "签 章", "年 月 日",
  "三、县（区）社科联意见", "（审核事项:1.成果有无意识形态问题；2.是否同意结项。）", "单位（公章）:", "负责人签字:", "年 月 日",
  "四、专家鉴定意见", "(请在对应意见栏划“√”)", "1.成果有无意识形态方面的问题： 有 ☐ 否 ☐", "2.是否同意结项：是 ☐ 否 ☐",
  "3.鉴定等级：优秀 ☐ 良好 ☐ 合格 ☐", "主审专家签字：", "年 月 日", "五、市社科联审核意见", "单位（公章）：", "年 月 日",
]

private let changeTable: [[(column: Int, label: String)]] = [
  [(0, "立项项目名称")], [(0, "结项成果名称")], [(0, "是否变更"), (2, "A、是B、否"), (5, "变更的内容")],
  [(0, "原计划成果形式"), (6, "现成果形式")], [(0, "原计划完成时间"), (6, "实际完成时间")], [(0, "项目负责人及参与人员变更情况")],
  [(0, "原负责人"), (1, "姓名"), (3, "性别"), (5, "民族"), (7, "出生日期")],
  [(0, "现负责人"), (1, "姓名"), (3, "性别"), (5, "民族"), (7, "出生日期"), (8, "年月")],
  [(1, "所在单位"), (5, "行政职务"), (7, "专业职务")], [(1, "通讯地址"), (7, "联系电话")],
  [(0, "原参与人员"), (1, "姓名"), (2, "单位"), (5, "职称"), (7, "联系电话")],
  [(0, "现参与人员"), (1, "姓名"), (2, "单位"), (5, "职称"), (7, "联系电话")],
]

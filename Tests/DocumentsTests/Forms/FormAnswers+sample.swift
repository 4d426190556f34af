import Documents

/// Made-up answers, which say so themselves.
extension FormAnswers {
  static let sample = FormAnswers([
    "A03": .text("BZ25YB000"), "A04": .text("一般课题"), "A06": .text("(一)哲学社会科学"),
    "A15": .text("示例项目名称（虚构）"), "A16": .text("示例姓名"), "A17": .text("示例单位（虚构）"), "A18": .text("2025-06"),
    "B02": .text("否"), "B03": .text("否"), "D03": .text("B、否"), "G01": .text("否"), "G02": .text("是"),
    "G03": .text("良好"),
  ])

  /// Everything has changed, more people than the table holds, and a text that its cell does not hold.
  static let tooMuch: FormAnswers = {
    var answers = sample
    let changed = FormAnswers([
      "D01": .text("示例项目名称（虚构）"), "D02": .text("示例成果名称（虚构）"), "D03": .text("A、是"),
      "D04": .text((1...6).map { "第\($0)项变更：本段文字为虚构示例，用来检查内容过长时是否移至附页。" }.joined(separator: "\n")),
      "D05": .text("研究报告"), "D06": .text("论文"), "D07": .text("2025-05-31"), "D08": .text("2025-06-18"),
      "D11": .text("示例姓名甲"), "D12": .text("男"), "D13": .text("汉族"), "D14": .text("1980-02-29"),
      "D15": .text("示例单位（虚构）"), "D16": .leftOpen, "D17": .text("讲师"), "D18": .text("示例路1号（虚构）"),
      "D19": .text("000-0000000"), "D21": .text("示例姓名乙"), "D22": .text("女"), "D23": .text("土家族"),
      "D24": .text("1985-07"), "D25": .text("示例单位（虚构）"), "D26": .text("科员"), "D27": .text("助理研究员"),
      "D28": .text("示例路2号（虚构）"), "D29": .text("000-0000000"), "D30": .rows(people("D3", 1...2)),
      "D35": .rows(people("D3", 6...18, from: 6)),
    ])
    answers.values.merge(changed.values) { $1 }
    return answers
  }()

  /// Every answer of the table of changes wraps in its cell.
  static let longNames: FormAnswers = {
    let unit = FormAnswers.Value.text("示例单位（虚构）城市宜居研究中心综合研究室")
    var answers = sample
    for id in ["D01", "D02", "D05", "D06", "D15", "D18", "D25", "D28"] { answers.values[id] = unit }
    for id in ["D16", "D17", "D26", "D27"] { answers.values[id] = .text("示例职务（虚构）") }
    answers.values["A15"] = .text("示例项目名称（虚构）：一个比封面上的横线更长的名称")
    answers.values["D30"] = .rows(people("D3", 1...3))
    return answers
  }()

  private static func people(_ prefix: String, _ numbers: ClosedRange<Int>, from first: Int = 1) -> [[String: String]] {
    numbers.map { number in
      Dictionary(
        uniqueKeysWithValues: zip(
          ["示例成员\(number)", "示例单位（虚构）", "讲师", "000-0000000"], first...(first + 3)
        ).map { ("\(prefix)\($1)", $0) })
    }
  }
}

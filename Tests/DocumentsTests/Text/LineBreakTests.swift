import Testing

@testable import Documents

/// Lines of ten full-width characters. Without a font every character is a box of its own width: a full or a half cell.
@Suite struct LineBreakTests {
  @Test(arguments: [
    // A closing mark takes its neighbour down with it; nothing hangs, nothing is squeezed.
    ("一二三四五六七八九十，一二", "一二三四五六七八九|十，一二"),
    ("一二三四五六七八九十。”一二", "一二三四五六七八九|十。”一二"),
    ("一二三四五六七八九十”。一", "一二三四五六七八九|十”。一"),
    // An opening mark goes down with what follows.
    ("一二三四五六七八九（十一）", "一二三四五六七八九|（十一）"),
    ("一二三四五六七八九《十》一", "一二三四五六七八九|《十》一"),
    // —— and …… are not divided; …… begins no line.
    ("一二三四五六七八九——十一", "一二三四五六七八九|——十一"),
    ("一二三四五六七八九……十一", "一二三四五六七八|九……十一"),
    ("一二三四五六七八——九十一", "一二三四五六七八——|九十一"),
    // Numbers with their units and words stay whole.
    ("一二三四五六七八九12.5%十", "一二三四五六七八九|12.5%十"),
    ("一二三四五六七八九10℃十", "一二三四五六七八九|10℃十"),
    ("一二三四五六七八￥10000元", "一二三四五六七八|￥10000元"),
    ("一二三四五六七Word九十", "一二三四五六七Word|九十"),
    // Between Han and Latin is white of a fifth of a character, which takes room too; none beside a mark.
    ("一二三四五六七八Word九十", "一二三四五六七八|Word九十"),
    ("一二三四五六七，Word。十", "一二三四五六七，|Word。十"),
    ("一二三四五六，Word。十一", "一二三四五六，Word。|十一"),
    ("一二三四五六七八九Word十", "一二三四五六七八九|Word十"),
    ("一二三四五六七well-known", "一二三四五六七well-|known"),
    // A hyphen divides words and numbers; a minus stays with its number.
    ("2024-2025年2026-2027年", "2024-2025年2026-|2027年"),
    ("一二三四五六七八九-55度", "一二三四五六七八九|-55度"),
    // A space at a line's end takes no room.
    ("abcdefghij klmnopqrs tuv", "abcdefghij klmnopqrs |tuv"),
    // A word wider than the line is divided.
    ("abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrst|uvwxyz"),
    ("一二\n三四", "一二\n|三四"),
  ])
  func `a line ends where the rules allow`(_ text: String, _ lines: String) {
    #expect(broken(text, cells: 10) == lines)
  }

  @Test func `no line begins or ends with a mark that may not, whatever the width`() {
    let text = "他说：“城市（含县城）的‘宜居’水平……要提高！”——《宜居报告》、《体检指南》；共12.5%，即￥300元。"
    for cells in 4...30 {
      for line in broken(text, cells: cells).split(separator: "|") {
        #expect(!"：”）’…！》、；，。%".contains(line.first ?? "空"), "\(cells): \(line)")
        #expect(!"“（‘《￥".contains(line.last ?? "空"), "\(cells): \(line)")
      }
    }
  }

  @Test func `lines hold every character once, in order`() {
    for cells in 1...12 {
      let text = "第3条 各区县（市）应当在15日内——不含节假日——报告。"
      #expect(broken(text, cells: cells).replacing("|", with: "") == text)
    }
  }

  private func broken(_ text: String, cells: Int) -> String {
    var composition = Composition(profile: .official, language: "zh-Hans", cabinet: FontCabinet(FontSet([])))
    let metrics = LayoutProfile.official.metrics(.tableText)
    let atoms = composition.atoms([.text(TextRun(text))], metrics)
    let width = Double(cells) * metrics.wideAdvance
    return lineBreaks(atoms, LineMeasure(firstWidth: width, width: width))
      .map { String(String.UnicodeScalarView(atoms[$0].map(\.scalar))) }.joined(separator: "|")
  }
}

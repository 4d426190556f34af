import Testing

@testable import Documents

@Suite("What a paragraph begins with")
struct NumberMarkTests {
  @Test(
    "numbers of the four levels, well or badly written",
    arguments: [
      ("一、总体", "1 1 ok"), ("十二、总体", "1 12 ok"), ("二十一、总体", "1 21 ok"), ("一.总体", "1 1 wrong"), ("（一）目标", "2 1 ok"),
      ("(三)目标", "2 3 wrong"), ("（三）、目标", "2 3 wrong"), ("1.摸底", "3 1 ok"), ("1．摸底", "3 1 ok"), ("12、摸底", "3 12 wrong"),
      ("（1）资料", "4 1 ok"), ("(1)资料", "4 1 wrong"), ("一是完善设施", "none"), ("3.5公里", "none"), ("2026年", "none"),
      ("2026.3.5", "none"), ("一种办法", "none"), ("（此件公开）", "none"), ("十十、总体", "none"), ("", "none"), ("（", "none"),
      ("（一", "none"),
    ])
  func marks(text: String, expected: String) {
    let mark = NumberMark(Array(text.unicodeScalars))
    #expect(mark.map { "\($0.level) \($0.value) \($0.isWellFormed ? "ok" : "wrong")" } ?? "none" == expected)
  }

  @Test(
    "dates",
    arguments: [
      ("2026年3月5日", DateForm.prescribed), ("2026 年 3 月 5 日", .prescribed), ("2026年03月5日", .padded),
      ("二〇二六年三月五日", .ideographic), ("2026.3.5", .other), ("２０２６年３月５日", .other), ("2026年3月", nil), ("1.2.3", nil),
      ("会议定于2026年3月5日", nil),
    ])
  func dates(text: String, form: DateForm?) {
    #expect(DateForm(Array(text.unicodeScalars)) == form)
  }
}

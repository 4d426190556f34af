import Documents
import Testing

@Suite("Numbers as official papers write them")
struct NumbersTests {
  @Test(
    "in words",
    arguments: [
      (1, "一"), (9, "九"), (10, "十"), (11, "十一"), (19, "十九"), (20, "二十"), (21, "二十一"), (99, "九十九"), (100, "一百"),
      (101, "一百零一"), (105, "一百零五"), (110, "一百一十"), (111, "一百一十一"), (1000, "一千"), (1001, "一千零一"), (1010, "一千零一十"),
      (1100, "一千一百"), (2026, "二千零二十六"), (9009, "九千零九"), (9999, "九千九百九十九"), (0, "0"), (10000, "10000"), (-1, "-1"),
    ])
  func words(value: Int, expected: String) { #expect(chineseNumber(value) == expected) }

  @Test("in words, each of 1...9999 is another and reads back")
  func all() {
    let words = (1...9999).map(chineseNumber)
    #expect(Set(words).count == 9999)
    #expect(words.enumerated().allSatisfy { read($0.element) == $0.offset + 1 })
  }

  @Test(
    "in circles",
    arguments: [(1, "①"), (20, "⑳"), (21, "㉑"), (35, "㉟"), (36, "㊱"), (50, "㊿"), (51, "（51）"), (0, "（0）")])
  func circles(value: Int, expected: String) { #expect(circledNumber(value) == expected) }

  @Test(
    "before an item",
    arguments: [
      (List.Marker.decimal, "3.|4."), (.parenthesised, "（3）|（4）"), (.circled, "③|④"), (.spoken, "三是|四是"),
      (.bullet, "·|·"),
    ])
  func markers(marker: List.Marker, expected: String) {
    let list = List(marker: marker, start: 3, items: [])
    #expect([0, 1].map(list.markerText).joined(separator: "|") == expected)
  }

  /// The other way round, written apart from what it tests.
  private func read(_ words: String) -> Int {
    var value = 0
    var digit = words.first == "十" ? 1 : 0
    for character in words {
      switch character {
      case "千": (value, digit) = (value + digit * 1000, 0)
      case "百": (value, digit) = (value + digit * 100, 0)
      case "十": (value, digit) = (value + digit * 10, 0)
      default: digit = Array("零一二三四五六七八九").firstIndex(of: character) ?? -100_000
      }
    }
    return value + digit
  }
}

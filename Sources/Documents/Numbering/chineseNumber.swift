/// A number as it is read: 十, 二十一, 一百零五, 一千零一十.
///
/// Ten to nineteen drop their leading 一, as every official paper does; within a greater number it stays (一百一十). Outside
/// of 1...9999 no office counts in words: the digits are handed back.
public func chineseNumber(_ value: Int) -> String {
  guard (1...9999).contains(value) else { return String(value) }
  var words = ""
  var hasGap = false
  for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
    let digit = value / unit % 10
    guard digit > 0 else {
      hasGap = !words.isEmpty
      continue
    }
    if hasGap { words += "零" }
    hasGap = false
    words += (unit == 10 && words.isEmpty && digit == 1 ? "" : digits[digit]) + name
  }
  return words
}

private let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

/// A whole number in Han numerals: 三, 十二, 二十四, 两百.
struct HanNumeral: Sendable {
  let value: Int
  /// Behind it.
  let end: Int

  init(value: Int, end: Int) {
    self.value = value
    self.end = end
  }

  /// `nil`: no numeral stands here.
  init?(_ scalars: [Unicode.Scalar], at start: Int) {
    var total = 0
    var digit = 0
    var index = start
    var hasDigit = false
    while index < scalars.count, index - start < 9 {
      if let value = Self.digit(scalars[index]) {
        digit = hasDigit ? digit * 10 + value : value
        hasDigit = true
      } else if let power = Self.power(scalars[index]) {
        guard power < 1000 || hasDigit || index > start else { return nil }
        total += (hasDigit ? digit : 1) * power
        digit = 0
        hasDigit = false
      } else {
        break
      }
      index += 1
    }
    guard index > start else { return nil }
    value = total + digit
    end = index
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "零", "〇": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  private static func power(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十": 10
    case "百": 100
    case "千": 1000
    default: nil
    }
  }
}

/// Numbers in Han signs, in one of the ways that numbering formats have.
struct EastAsianCounting {
  private enum Way {
    /// 一百零一; 十 stands for 一十 in front.
    case places(zero: String, oneInFront: Bool)
    /// 一〇一 throughout.
    case digits
    /// 九十九 and then 一〇〇.
    case placesThenDigits
    /// A fixed row of signs, begun anew.
    case row
  }

  private let way: Way
  private let signs: [String]
  private let units: [String]

  /// `nil`: not one of these formats.
  init?(format: String) {
    let plain = "〇一二三四五六七八九"
    let units = ["", "十", "百", "千", "万"]
    switch format {
    case "chineseCounting", "taiwaneseCounting": self.init(.placesThenDigits, "○一二三四五六七八九", units)
    case "chineseCountingThousand", "taiwaneseCountingThousand":
      self.init(.places(zero: "零", oneInFront: false), plain, units)
    case "japaneseCounting", "koreanCounting": self.init(.places(zero: "", oneInFront: false), plain, units)
    case "chineseLegalSimplified":
      self.init(.places(zero: "零", oneInFront: true), "零壹贰叁肆伍陆柒捌玖", ["", "拾", "佰", "仟", "萬"])
    case "ideographLegalTraditional":
      self.init(.places(zero: "零", oneInFront: true), "零壹貳參肆伍陸柒捌玖", ["", "拾", "佰", "仟", "萬"])
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital":
      self.init(.digits, plain, units)
    case "ideographTraditional": self.init(.row, "甲乙丙丁戊己庚辛壬癸", units)
    case "ideographZodiac": self.init(.row, "子丑寅卯辰巳午未申酉戌亥", units)
    default: return nil
    }
  }

  private init(_ way: Way, _ signs: String, _ units: [String]) {
    self.way = way
    self.signs = signs.map(String.init)
    self.units = units
  }

  /// `nil`: the way has no sign for it.
  func text(_ number: Int) -> String? {
    switch way {
    case .row: (1...signs.count).contains(number) ? signs[number - 1] : nil
    case .digits: digits(number)
    case .placesThenDigits: number < 100 ? places(number, "", oneInFront: false) : digits(number)
    case .places(let zero, let oneInFront): number < 100_000 ? places(number, zero, oneInFront: oneInFront) : nil
    }
  }

  private func digits(_ number: Int) -> String {
    String(number).compactMap(\.wholeNumberValue).map { signs[$0] }.joined()
  }

  private func places(_ number: Int, _ zero: String, oneInFront: Bool) -> String {
    guard number > 0 else { return signs[0] }
    let digits = String(number).compactMap(\.wholeNumberValue)
    var text = ""
    var skipsZero = false
    for (at, digit) in digits.enumerated() {
      let unit = digits.count - at - 1
      guard digit > 0 else {
        skipsZero = true
        continue
      }
      if skipsZero { text += zero }
      skipsZero = false
      let isPlainTen = digit == 1 && unit == 1 && at == 0 && !oneInFront
      text += (isPlainTen ? "" : signs[digit]) + units[unit]
    }
    return text
  }
}

/// The named sizes of Chinese type (字号), in points.
///
/// - Source: the sizes that Chinese office programs give under these names; docs/reference/layout-profiles.md.
public enum FontSize: String, Hashable, Sendable, CaseIterable {
  case initial = "初号"
  case smallInitial = "小初"
  case one = "一号"
  case smallOne = "小一"
  case two = "二号"
  case smallTwo = "小二"
  case three = "三号"
  case smallThree = "小三"
  case four = "四号"
  case smallFour = "小四"
  case five = "五号"
  case smallFive = "小五"
  case six = "六号"
  case smallSix = "小六"
  case seven = "七号"
  case eight = "八号"

  public var points: Double {
    switch self {
    case .initial: 42
    case .smallInitial: 36
    case .one: 26
    case .smallOne: 24
    case .two: 22
    case .smallTwo: 18
    case .three: 16
    case .smallThree: 15
    case .four: 14
    case .smallFour: 12
    case .five: 10.5
    case .smallFive: 9
    case .six: 7.5
    case .smallSix: 6.5
    case .seven: 5.5
    case .eight: 5
    }
  }

  /// The named size of that many points, within a twentieth of a point. `nil`: the size has no name.
  public init?(points: Double) {
    guard let size = FontSize.allCases.first(where: { abs($0.points - points) < 0.05 }) else { return nil }
    self = size
  }

  /// `三号` where the size has a name, else `17磅`; in English `三号 (16 pt)` or `17 pt`.
  public static func name(points: Double) -> Bilingual {
    let number = plain(points)
    guard let size = FontSize(points: points) else { return Bilingual(zh: "\(number)磅", en: "\(number) pt") }
    return Bilingual(zh: size.rawValue, en: "\(size.rawValue) (\(number) pt)")
  }
}

/// What kind of matter the owners decide in common; it sets how many of those taking part must agree.
///
/// - Source: Civil Code (民法典), article 278; article 1259 on 以上, which includes the number, where 过半数 does not.
package enum Matter: String, CaseIterable, Codable, Sendable {
  /// Items 1–5 and 9 of the article: rules, committee, manager, use of the maintenance fund, other matters in common.
  case normal
  /// Items 6–8: raising the maintenance fund, converting or rebuilding, changing the use of common parts or trading there.
  case special

  /// What must take part before anything is decided: two thirds, by heads and by area, of either kind.
  package static let quorum = Ratio(2, of: 3)

  /// The limit for those who agree, of those taking part.
  package var majority: Ratio {
    switch self {
    case .normal: Ratio(1, of: 2)
    case .special: Ratio(3, of: 4)
    }
  }

  /// Whether the share who agree is enough: more than half, or three quarters and more.
  package func isEnough(_ agreeing: Ratio) -> Bool {
    switch self {
    case .normal: agreeing.isOver(majority)
    case .special: agreeing.isAtLeast(majority)
    }
  }
}

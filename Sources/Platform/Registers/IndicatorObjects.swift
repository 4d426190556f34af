package import Casework
package import Checkup
package import CityModel

/// What stands behind an indicator over a register.
package struct IndicatorObjects: Sendable {
  package let register: Register
  package let standard: Standard?
  package let statistic: RegisterStatistic
  package let count: RegisterCount
  /// The first objects that fall short, by name; the register's page lists them all.
  package let below: [ObjectRow]
  /// The first of which too little is known.
  package let notJudged: [ObjectRow]
  /// What moved last, newest first.
  package let moves: [ObjectMove]
}

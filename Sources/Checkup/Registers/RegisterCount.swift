package import CityModel

/// How the objects of a register that live on a day stand to its standard.
package struct RegisterCount: Hashable, Sendable {
  package let objects: [ObjectStanding: Int]

  package init(_ objects: [ObjectStanding: Int]) { self.objects = objects }

  package subscript(standing: ObjectStanding) -> Int { objects[standing] ?? 0 }

  package var all: Int { ObjectStanding.allCases.reduce(0) { $0 + self[$1] } }

  /// Those of which enough is known. The others stay apart: they are in no share.
  package var judged: Int { all - self[.notJudged] }

  /// The number that an indicator shows; shares are of the judged, in per cent.
  ///
  /// `nil` when nothing is in the register, or, of a share, when nothing in it could be judged. Missing is not zero.
  package func value(_ statistic: RegisterStatistic) -> Double? {
    guard all > 0 else { return nil }
    let counted = statistic.standing.map { self[$0] } ?? all
    guard statistic.isShare else { return Double(counted) }
    return judged > 0 ? 100 * Double(counted) / Double(judged) : nil
  }

  /// Between what the number would be if none, and if every one, of the objects that could not be judged were counted.
  ///
  /// It holds whatever the missing ones are like; nothing is assumed of them. A register is all there is and no sample
  /// of it, so that this is the only thing that is not sure.
  /// - Returns: `nil` when nothing is in the register.
  /// - Source: Manski (1989), Anatomy of the selection problem, The Journal of Human Resources 24, 343–360: bounds
  ///   without assumptions on what is missing.
  package func bounds(_ statistic: RegisterStatistic) -> ClosedRange<Double>? {
    guard all > 0 else { return nil }
    guard let standing = statistic.standing else { return Double(all)...Double(all) }
    let (least, most) = (Double(self[standing]), Double(self[standing] + self[.notJudged]))
    return statistic.isShare ? (100 * least / Double(all))...(100 * most / Double(all)) : least...most
  }

  package static func + (one: Self, other: Self) -> Self {
    RegisterCount(one.objects.merging(other.objects, uniquingKeysWith: +))
  }
}

package import Checkup
package import CityModel
package import Foundation

/// How a procedure is doing, for everybody to read ("how we are doing").
package struct Board: Sendable {
  package let procedure: Procedure
  /// The days that the figures cover, both counted in.
  package let from: CalendarDay
  package let to: CalendarDay
  package let figures: [Figure]
  package let byCategory: [CategoryRow]
  package let byMonth: [MonthRow]

  /// One case statistic as an indicator.
  package struct Figure: Sendable {
    package let indicator: Indicator
    package let value: CaseStatisticValue
  }

  /// Counts; the only place where conduct categories appear in public.
  package struct CategoryRow: Sendable {
    package let service: Service
    package let category: CityModel.Category
    package let filed: Int
    package let open: Int
    package let overdue: Int
    package let done: Int
    package let declined: Int
  }

  package struct MonthRow: Sendable {
    package let month: Period
    package let filed: Int
    package let closed: Int
    package let medianResponseHours: Double?
  }
}

/// A value of an indicator that is measured from cases.
package struct MeasuredReading: Sendable {
  package let indicator: Indicator
  package let from: CalendarDay
  package let to: CalendarDay
  package let value: CaseStatisticValue
  /// By calendar month, oldest first.
  package let months: [(month: Period, value: CaseStatisticValue)]
}

/// A measure with its chain, its holes and what became of its predictions.
package struct MeasureView: Sendable {
  package let measure: Measure
  package let parent: Measure?
  package let children: [Measure]
  package let problems: [(problem: Problem, link: Link)]
  package let causes: [(cause: Cause, link: Link)]
  package let owner: Agency?
  package let procedures: [Procedure]
  package let judged: [JudgedPrediction]
}

package struct JudgedPrediction: Sendable {
  package let measure: Measure
  package let prediction: Prediction
  package let indicator: Indicator
  package let region: Region
  /// When its seal was set and over which bytes; `nil`: never sealed.
  package let seal: SealView?
  package let before: CaseStatisticValue?
  package let after: CaseStatisticValue?
  package let verdict: Verdict
}

package struct SealView: Sendable {
  /// Hex SHA-256 of the prediction's canonical bytes.
  package let digest: String
  package let at: Date
}

package struct RegionView: Sendable {
  package let region: Region
  package let parent: Region?
  package let children: [Region]
  package let readings: [IndicatorReading]
  package let problems: [Problem]
  /// Open and ended cases, counts only.
  package let cases: [(procedure: Procedure, open: Int, ended: Int)]
}

package struct SearchHit: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case indicator, problem, cause, measure, region, place, service, category, system
  }

  package let kind: Kind
  package let title: LocalizedText
  /// Where the site shows it: `/measures/M1.2b`.
  package let path: String
  package let context: LocalizedText?
}

import Checkup
import CityModel
import Hummingbird
import Platform

/// The city's checkup on one page: feature by feature, strengths beside gaps, and every hole of the study.
enum CheckupPage {
  static func show(_ site: Site) async throws -> Response {
    let sheet = try await site.platform.checkup()
    return site.page(
      "checkup", title: site.text("checkup.title"),
      model([
        "level": 4, "features": sheet.features.map { feature($0, site) },
        "background": grouped(valued(sheet.background), site), "hasBackground": !sheet.background.isEmpty,
        "holes": holes(sheet, site), "chain": chain(sheet.chain, site),
        "notFound": sheet.notFound.map { notFound($0, site) }, "hasNotFound": !sheet.notFound.isEmpty,
        "checks": site.pack.checks.map { checkRow($0, site) }, "hasChecks": !site.pack.checks.isEmpty,
        "disagreeing": site.text(
          "checkup.disagreeing",
          ["count": site.number(sheet.disagreeing.count), "all": site.number(site.pack.checks.count)]),
        "credit": site[site.pack.city.credit],
      ]))
  }

  private static func feature(_ sheet: FeatureSheet, _ site: Site) -> [String: Any] {
    let standings = sheet.readings.flatMap(\.comparisons).compactMap(\.standing)
    return [
      "id": sheet.feature.id.text, "name": site[sheet.feature.name], "summary": site[sheet.feature.summary],
      "better": site.number(standings.count { $0 == .better }), "worse": site.number(standings.count { $0 == .worse }),
      "strengths": sheet.strengths.map { strength($0, site) }, "hasStrengths": !sheet.strengths.isEmpty,
      "gaps": sheet.gaps.map { gap($0, site) }, "hasGaps": !sheet.gaps.isEmpty,
      "problems": sheet.problems.map { problem($0, site) }, "hasProblems": !sheet.problems.isEmpty,
      "indicators": grouped(valued(sheet.readings), site), "hasIndicators": !valued(sheet.readings).isEmpty,
      "empty": valueless(sheet.readings, site), "hasEmpty": !valueless(sheet.readings, site).isEmpty,
      "indicatorCount": site.number(Set(sheet.readings.map(\.indicator.id)).count),
      "problemCount": site.number(sheet.problems.count), "measureCount": site.number(sheet.measures.count),
    ]
  }

  private static func strength(_ reading: StrengthReading, _ site: Site) -> [String: Any] {
    [
      "name": site[reading.strength.name], "summary": site[reading.strength.summary],
      "figures": reading.readings.filter { $0.newest != nil }.map { site.reading($0) },
    ]
  }

  /// A gap says only the comparisons that make it one.
  private static func gap(_ reading: IndicatorReading, _ site: Site) -> [String: Any] {
    var entry = site.reading(reading)
    entry["worse"] = reading.comparisons.filter { $0.standing == .worse }.map {
      site.comparison($0, of: reading.indicator)
    }
    return entry
  }

  private static func problem(_ reading: ProblemReading, _ site: Site) -> [String: Any] {
    let measures = Set(reading.answers.map(\.measure)).count
    return [
      "id": reading.problem.id.text, "title": site[reading.problem.title], "address": "/problems/\(reading.problem.id)",
      "isUnmet": measures == 0,
      "met": measures == 0
        ? site.text("checkup.no-measure") : site.text("checkup.met", ["count": site.number(measures)]),
    ]
  }

  /// The city's reading of each indicator, with the other regions' newest values beside it.
  static func grouped(_ readings: [IndicatorReading], _ site: Site) -> [[String: Any]] {
    var order: [ID<Indicator>] = []
    var byIndicator: [ID<Indicator>: [IndicatorReading]] = [:]
    for reading in readings {
      if byIndicator[reading.indicator.id] == nil { order.append(reading.indicator.id) }
      byIndicator[reading.indicator.id, default: []].append(reading)
    }
    return order.compactMap { id in
      guard let all = byIndicator[id], let first = all.first else { return nil }
      var entry = site.reading(first)
      entry["elsewhere"] = all.dropFirst().map { elsewhere($0, site) }
      entry["hasElsewhere"] = all.count > 1
      return entry
    }
  }

  private static func valued(_ readings: [IndicatorReading]) -> [IndicatorReading] {
    readings.filter { $0.newest != nil }
  }

  /// Indicators that no region has a value of: named in one line each, so that they are not lost and not in the way.
  private static func valueless(_ readings: [IndicatorReading], _ site: Site) -> [[String: Any]] {
    let known = Set(valued(readings).map(\.indicator.id))
    return grouped(readings.filter { !known.contains($0.indicator.id) }, site)
  }

  private static func elsewhere(_ reading: IndicatorReading, _ site: Site) -> [String: Any] {
    model([
      "region": site.pack.region(reading.region).map { site[$0.name] }, "address": "/regions/\(reading.region)",
      "newest": reading.newest.map { site.figure($0, of: reading.indicator) },
    ])
  }

  private static func holes(_ sheet: CheckupSheet, _ site: Site) -> [[String: Any]] {
    let holes = sheet.holes
    let kinds: [(String, Int)] = [
      (site.text("checkup.without-owner"), holes.withoutOwner.count),
      (site.text("checkup.without-term"), holes.withoutTerm.count),
      (site.text("checkup.without-budget"), holes.withoutBudget.count),
      (site.text("checkup.without-prediction"), holes.withoutPrediction.count),
    ]
    return kinds.map { name, count in
      [
        "name": name, "count": site.number(count), "all": site.number(holes.measureCount),
        "most": holes.measureCount, "part": count,
      ]
    }
  }

  private static func chain(_ gaps: ChainGaps, _ site: Site) -> [[String: Any]] {
    func problems(_ ids: [ID<Problem>]) -> [[String: Any]] {
      ids.compactMap(site.pack.problem).map {
        ["title": site[$0.title], "id": $0.id.text, "address": "/problems/\($0.id)"]
      }
    }
    func measures(_ ids: [ID<Measure>]) -> [[String: Any]] {
      ids.compactMap(site.pack.measure).map {
        ["title": site[$0.title], "id": $0.id.text, "address": "/measures/\($0.id)"]
      }
    }
    func causes(_ ids: [ID<Cause>]) -> [[String: Any]] {
      ids.compactMap(site.pack.cause).map { ["title": site[$0.title], "id": $0.id.text] }
    }
    let groups: [(String, [[String: Any]])] = [
      (site.text("checkup.problems-without-measure"), problems(gaps.problemsWithoutMeasure)),
      (site.text("checkup.problems-without-own-measure"), problems(gaps.problemsWithoutOwnMeasure)),
      (site.text("checkup.problems-met-weakly"), problems(gaps.problemsMetWeakly)),
      (site.text("checkup.problems-without-cause"), problems(gaps.problemsWithoutCause)),
      (site.text("checkup.causes-without-measure"), causes(gaps.causesWithoutMeasure)),
      (site.text("checkup.measures-without-problem"), measures(gaps.measuresWithoutProblem)),
    ]
    return groups.map { name, items in
      ["name": name, "count": site.number(items.count), "items": items, "hasItems": !items.isEmpty]
    }
  }

  private static func notFound(_ observation: Observation, _ site: Site) -> [String: Any] {
    model([
      "indicator": site.pack.indicator(observation.indicator).map { site[$0.name] },
      "address": "/indicators/\(observation.indicator)",
      "region": site.pack.region(observation.region).map { site[$0.name] },
      "period": observation.period == .notStated ? nil : site.period(observation.period),
      "note": observation.note.map { site[$0] },
    ])
  }

  static func checkRow(_ check: ConsistencyCheck, _ site: Site) -> [String: Any] {
    model([
      "name": site[check.name], "stated": site.number(check.stated), "counted": site.number(check.counted),
      "agrees": check.agrees, "verdict": site.text(check.agrees ? "study.agrees" : "study.differs"),
      "note": check.note.map { site[$0] },
    ])
  }
}

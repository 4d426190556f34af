import Checkup
import CityModel
import Documents
import Hummingbird
import Platform

/// A region's profile on one sheet of paper: what it is, its figures with their grades, its problems, its cases.
struct RegionSheet {
  let view: RegionView
  let site: Site
  /// Most figures in the table; the rest stands on the page of the region.
  let rows: Int

  /// From the one with most figures to the one with fewest, so that the first that fits can be taken.
  static func documents(_ view: RegionView, _ site: Site) -> [Document] {
    stride(from: 24, through: 2, by: -2).map { RegionSheet(view: view, site: site, rows: $0).document }
  }

  var document: Document {
    Document(
      properties: .init(
        title: site[view.region.name], subject: site.text("sheet.title"), language: site.language.rawValue),
      sections: [Section(blocks: head + charts + figures + comparisons + problems + cases + foot)])
  }

  private var head: [Block] {
    let parent = view.parent.map { site[$0.name] }
    let line = [parent, site.text("regionkind.\(view.region.kind.rawValue)"), view.region.id.text].compactMap(\.self)
    return [
      .heading(Heading(level: 0, content: [.text(TextRun("\(site[view.region.name])  \(site.text("sheet.title"))"))])),
      paragraph(line.joined(separator: " · ") + " · " + site.text("leader.today", ["day": site.day(site.now)])),
    ]
  }

  /// Two drawings beside one another; where there is one only, it stands alone.
  private var charts: [Block] {
    let drawings = [divisions, series].compactMap(\.self)
    guard !drawings.isEmpty else { return [] }
    let cells = drawings.map { entry in
      Table.Cell(
        [
          .paragraph(Paragraph([.text(TextRun(entry.name, isBold: true))], style: .tableHead)),
          .figure(Figure(entry.drawing, description: entry.name, widthMillimetres: 78)),
        ], vertical: .top)
    }
    return [.table(Table(columns: cells.map { _ in .share(0.5) }, rows: [.init(cells: cells)], rules: .none))]
  }

  /// The newest figures that belong together of the divisions: those of the region, or it among its neighbours.
  private var divisions: (name: String, drawing: Drawing)? {
    let level = view.children.contains { $0.kind == .division } ? view.region.id : view.region.parent
    guard let level else { return nil }
    for indicator in site.pack.indicators {
      let map = mapReading(indicator, site.pack, level: level)
      guard map.isDrawable, let period = map.period else { continue }
      let bars = map.values.map { value in
        Bar(
          name: site.pack.region(value.region).map { site[$0.name] } ?? "", value: value.number,
          label: value.figure.value.map { site.value($0) } ?? "",
          look: value.region == view.region.id || level == view.region.id ? .own : .unjudged)
      }
      return ("\(site[indicator.name])（\(site[indicator.unit])）· \(site.period(period))", barChart(bars))
    }
    return nil
  }

  /// The indicator with the most dated numbers over time.
  private var series: (name: String, drawing: Drawing)? {
    let all = view.readings.map { reading in (reading.indicator, points(reading)) }.filter { $0.1.count >= 3 }
    guard let (indicator, points) = all.max(by: { $0.1.count < $1.1.count }) else { return nil }
    return (
      "\(site[indicator.name])（\(site[indicator.unit])）", timeChart(points) { site.number($0, decimals: 2) }
    )
  }

  private func points(_ reading: IndicatorReading) -> [TimePoint] {
    var days: Set<Int> = []
    return reading.series.compactMap { figure in
      guard let number = figure.plainNumber, let day = figure.period.last, days.insert(day.daysSince1970).inserted
      else { return nil }
      return TimePoint(
        day: day.daysSince1970, value: number, label: figure.value.map { site.value($0) } ?? "",
        dateLabel: String(day.year))
    }
  }

  private var figures: [Block] {
    let valued = view.readings.filter { $0.newest != nil }
    let head = ["reading.indicator", "comparison.value", "reading.period", "indicator.source"].map { site.text($0) }
    let lines = valued.prefix(rows).map { reading -> [String] in
      guard let newest = reading.newest else { return [] }
      let source = newest.observations.first.flatMap { site.pack.source($0.source) }
      return [
        site[reading.indicator.name],
        (newest.value.map { site.value($0) } ?? "") + " " + site[reading.indicator.unit], site.period(newest.period),
        source.map { site.text("grade.\($0.grade.rawValue)") } ?? site.text("sheet.own"),
      ]
    }
    let more = valued.count - lines.count
    return heading("region.values") + (lines.isEmpty ? [paragraph(site.text("region.no-values"))] : [])
      + (lines.isEmpty ? [] : [table(head, Array(lines), shares: [0.36, 0.24, 0.22, 0.18])])
      + (more > 0 ? [paragraph(site.text("sheet.more", ["count": site.number(more)]))] : [])
  }

  /// Only what may be judged.
  private var comparisons: [Block] {
    let lines = view.readings.flatMap { reading in
      reading.comparisons.filter { [.better, .worse, .equal].contains($0.standing) }.suffix(1).map { comparison in
        [
          site[reading.indicator.name], site.plainVerdict(comparison, of: reading.indicator),
          site.text(comparison.comparability.statement),
        ]
      }
    }
    guard !lines.isEmpty else { return [] }
    let head = ["reading.indicator", "leader.against", "sheet.grade"].map { site.text($0) }
    return heading("sheet.comparisons") + [table(head, Array(lines.prefix(8)), shares: [0.28, 0.52, 0.2])]
  }

  private var problems: [Block] {
    guard !view.problems.isEmpty else { return [] }
    return heading("region.problems")
      + view.problems.prefix(6).map { paragraph("\($0.id)  \(site[$0.title])") }
  }

  private var cases: [Block] {
    let head = ["region.procedure", "region.open", "region.ended"].map { site.text($0) }
    let lines = view.cases.map { [site[$0.procedure.name], site.number($0.open), site.number($0.ended)] }
    return lines.isEmpty ? [] : heading("region.cases") + [table(head, lines, shares: [0.6, 0.2, 0.2])]
  }

  private var foot: [Block] {
    let made = site.platform.isDemonstration ? [paragraph(site.text("frame.demonstration"))] : []
    return made + [paragraph(site[site.pack.city.credit])]
  }

  private func heading(_ key: String) -> [Block] {
    [.heading(Heading(level: 1, content: [.text(TextRun(site.text(key)))]))]
  }

  private func paragraph(_ text: String) -> Block { .paragraph(Paragraph([.text(TextRun(text))])) }

  private func table(_ head: [String], _ lines: [[String]], shares: [Double]) -> Block {
    func row(_ texts: [String], _ style: StyleName, isHead: Bool = false) -> Table.Row {
      Table.Row(
        cells: texts.map { Table.Cell([.paragraph(Paragraph([.text(TextRun($0))], style: style))]) }, isHead: isHead)
    }
    return .table(
      Table(
        columns: shares.map(Table.Width.share),
        rows: [row(head, .tableHead, isHead: true)] + lines.map { row($0, .tableText) }, rules: .three))
  }
}

extension RegionSheet {
  /// `GET /regions/:id/sheet.pdf`.
  static func show(_ site: Site) async throws -> Response {
    let view = try await site.platform.region(ID(site.parameters["id"] ?? ""))
    guard let profile = LayoutProfile.sheet else { throw Refusal("page.not-found") }
    let paper = site.platform.printOnOnePage(documents(view, site), profile: profile)
    return site.attachment(paper, name: "\(site[view.region.name]) \(site.text("sheet.title"))")
  }
}

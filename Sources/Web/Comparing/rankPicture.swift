import Checkup

/// How often each region came to each rank: a row a region, a square a rank, the darker the oftener; a ring marks the rank
/// that the composite's own choices give.
func rankPicture(_ rows: [ScoreSheet.Row], _ site: Site) -> String {
  let most = rows.compactMap { $0.rankCounts?.lastIndex { $0 > 0 } }.max() ?? 0
  let (left, top, height) = (120.0, 26.0, 30.0)
  let width = min(48, 240 / Double(most + 1))
  let told = rows.map { row in
    "\(site.regionName(row.region)): \(row.rankInterval.map { "\($0.lowerBound)–\($0.upperBound)" } ?? "—")"
  }
  var picture = SVGPicture(
    id: "ranks", kind: "rank-picture", title: site.text("comparing.rank-picture"),
    description: told.joined(separator: "; "))
  for rank in 0...most where most < 12 || rank % 5 == 0 {
    picture.text(site.number(rank + 1), x: left + (Double(rank) + 0.5) * width, y: 16, "tick", anchor: "middle")
  }
  for (place, row) in rows.enumerated() {
    let y = top + Double(place) * height
    picture.text(site.regionName(row.region), x: left - 8, y: y + 19, "bar-name", anchor: "end")
    let counts = row.rankCounts ?? []
    let runs = Double(max(1, counts.reduce(0, +)))
    for rank in 0...most {
      let share = rank < counts.count ? Double(counts[rank]) / runs : 0
      picture.rectangle(
        x: left + Double(rank) * width + 1, y: y, width: width - 2, height: height - 4, shade(share), radius: 3)
    }
    if let rank = row.rank, rank <= most + 1 {
      let x = left + (Double(rank) - 0.5) * width
      picture.circle(x: x, y: y + 13, radius: 6, "rank-ring-halo")
      picture.circle(x: x, y: y + 13, radius: 6, "rank-ring")
    }
  }
  return picture.svg(width: 360, height: top + Double(rows.count) * height + 4)
}

/// None, to 5 %, to a quarter, to a half, more.
private func shade(_ share: Double) -> String {
  if share == 0 { return "rank-never" }
  return "map-step-\([0.05, 0.25, 0.5].count { share > $0 } + 1)"
}

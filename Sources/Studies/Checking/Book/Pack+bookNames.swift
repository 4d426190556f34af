import CityModel

extension Pack {
  /// Every name by which a text may call an indicator, a region or a place.
  var bookNames: [(String, BookName)] {
    indicatorNames + regionNames
      + places.map { ($0.name.zh, BookName(isPlace: true)) }
  }

  private var indicatorNames: [(String, BookName)] {
    let all = indicators.enumerated().flatMap { index, indicator in
      spellings(of: indicator.name.zh).flatMap { [$0] + withoutPlace($0) }.map { ($0, BookName(indicators: [index])) }
    }
    return all + ends(of: all)
  }

  /// 通航城市 for 恩阳机场通航城市.
  private func withoutPlace(_ name: String) -> [String] {
    (places.map(\.name.zh) + regions.flatMap(shortNames)).filter { name.hasPrefix($0) && name.count - $0.count >= 4 }
      .map { String(name.dropFirst($0.count)) }
  }

  /// The last six characters and more of a name, where no other indicator's name ends so.
  private func ends(of names: [(String, BookName)]) -> [(String, BookName)] {
    var owners: [String: Set<Int>] = [:]
    for (name, meaning) in names where name.count > 6 {
      for count in 6..<name.count { owners[String(name.suffix(count)), default: []].formUnion(meaning.indicators) }
    }
    let whole = Set(names.map(\.0))
    return owners.filter { $0.value.count == 1 && !whole.contains($0.key) }
      .map { ($0.key, BookName(indicators: Array($0.value))) }
  }

  private var regionNames: [(String, BookName)] {
    let held = regions.enumerated().filter { $1.validTo == nil }
    let own = held.flatMap { index, region in
      shortNames(region).map { ($0, BookName(region: index, isPlace: region.kind != .division)) }
    }
    let city = regions.firstIndex { $0.id == self.city.region } ?? 0
    let nation = regions.firstIndex { $0.parent == nil } ?? 0
    let province = regions[city].parent.flatMap { parent in regions.firstIndex { $0.id == parent } }
    return own + ["全市", "我市", "本市"].map { ($0, BookName(region: city)) }
      + ["全国", "我国", "国家"].map { ($0, BookName(region: nation)) }
      + ["全省", "我省", "省内", "省平均", "省级"].map { ($0, BookName(region: province)) }
  }

  /// 通江县 is called 通江 as well.
  private func shortNames(_ region: Region) -> [String] {
    let name = region.name.zh
    guard region.kind == .division, name.count > 2, let last = name.last, "省市县区".contains(last) else { return [name] }
    return [name, String(name.dropLast())]
  }
}

/// The ways in which an indicator's name is written: without what only tells it from its neighbours, and with the words that
/// stand for one another.
private func spellings(of name: String) -> Set<String> {
  var all: Set<String> = [name]
  for lead in ["年末", "普查", "市级", "特殊困难"] where name.hasPrefix(lead) { all.insert(String(name.dropFirst(lead.count))) }
  if name.hasSuffix("数"), name.count > 3 { all.insert(String(name.dropLast())) }
  for (one, other) in sameWords {
    for spelling in all where spelling.contains(one) { all.insert(spelling.replacing(one, with: other)) }
  }
  return all
}

private let sameWords = [
  ("占比", "比例"), ("占比", "占比重"), ("占比", "比重"), ("占比", "所占比例"), ("比例", "比率"), ("老人", "老年人"), ("地区生产总值", "GDP"),
  ("生产总值", "GDP"),
  ("天数比例", "率"),
  ("天数比例", "天数率"), ("空气质量优良", "优良"), ("优良天数比例", "优良率"), ("每千名", "每千"), ("床位", "床位数"), ("老人养老", "老人拥有养老"),
  ("老人养老", "老人拥有的养老"), ("人口占比", "人口占"), ("人口占比", "人口所占比例"), ("及以上", "以上"), ("–", "—"),
  ("–", "至"), ("–", "-"),
  ("平均家庭户规模", "户均人口"), ("村医", "乡村医生"), ("月均收入", "平均月收入"), ("城镇化率", "常住人口城镇化率"), ("人才", "人才数"), ("地表水优良断面", "优良断面"),
  ("最快列车用时", "最快用时"), ("接待人次", "接待量"), ("使用超过30年的", ""), ("人均地区", "人均"),
]

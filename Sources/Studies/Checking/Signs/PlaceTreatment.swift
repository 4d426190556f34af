/// A place and what a sentence wants done with it.
struct PlaceTreatment: Sendable {
  let name: [Unicode.Scalar]
  /// Of keeping, removing, building and forbidding.
  let sense: WordSense
  /// It is done to the place as a whole, not to a thing within it.
  let isWhole: Bool
  /// It is about vehicles only: 禁止机动车, 公交改经.
  let isOfTraffic: Bool
  let year: Int?
  let place: Hit.Place

  /// Names that end alike may be one: 江北广场 and 主张江北广场.
  var key: [Unicode.Scalar] { Array(name.suffix(3)) }

  func isContrary(to other: PlaceTreatment) -> Bool {
    let count = min(name.count, other.name.count)
    guard name.suffix(count).elementsEqual(other.name.suffix(count)) else { return false }
    if let year, let otherYear = other.year, year != otherYear { return false }
    return excludes(other) || other.excludes(self)
  }

  /// What is to be kept cannot be removed; where nothing may be built, nothing can be.
  private func excludes(_ other: PlaceTreatment) -> Bool {
    if sense.contains(.keeping), other.sense.contains(.removing) { return isWhole && other.isWhole }
    guard sense.contains(.forbidding), other.sense.contains(.building) else { return false }
    return isOfTraffic || other.isOfTraffic ? isOfTraffic && other.isOfTraffic : isWhole
  }
}

extension ReadText {
  /// What a sentence does with the places that it names: the last name before the word of doing.
  func placeTreatments(in paragraph: ReadParagraph, _ sentence: Sentence, _ index: Int) -> [PlaceTreatment] {
    let scalars = paragraph.scalars
    let doing = paragraph.signs(of: sentence).filter { $0.has(treating) }
    guard !doing.isEmpty else { return [] }
    let names = placeNames(in: paragraph, sentence)
    guard !names.isEmpty, !scalars.hasAny(of: parted, in: sentence.range), !isOfOthers(scalars, sentence.range) else {
      return []
    }
    let years = paragraph.signs(of: sentence).compactMap { $0.date?.first.year }
    return doing.compactMap { sign in
      let sense = self.sense(of: sign, in: scalars)
      guard !sense.isEmpty, !sense.isSuperset(of: [.building, .forbidding]),
        let name = name(of: sign, among: names, paragraph.clause(around: sign.range.lowerBound))
      else { return nil }
      return PlaceTreatment(
        name: Array(scalars[name]), sense: sense, isWhole: !hasObject(sign, in: paragraph, names),
        isOfTraffic: isOfTraffic(sign, in: paragraph), year: years.last,
        place: .text(paragraph: index, range: sign.range))
    }
  }

  /// The place in the clause before the word, else right behind it, else the last one before.
  private func name(of sign: Sign, among names: [Range<Int>], _ clause: Range<Int>) -> Range<Int>? {
    let before = names.last { $0.upperBound <= sign.range.lowerBound && sign.range.lowerBound - $0.upperBound <= 24 }
    if let before, before.lowerBound >= clause.lowerBound { return before }
    return names.first { $0.lowerBound >= sign.range.upperBound && $0.lowerBound - sign.range.upperBound <= 6 }
      ?? before
  }

  /// What somebody asked wants, the study does not.
  private func isOfOthers(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    scalars.hasAny(of: wanting, in: range) && !scalars.hasAny(of: ourselves, in: range)
  }

  /// 不再扩建 forbids, 不拆 keeps, 不再撤并 says nothing.
  private func sense(of sign: Sign, in scalars: [Unicode.Scalar]) -> WordSense {
    guard case .word(let senses) = sign.kind else { return [] }
    let sense = senses.intersection(treating)
    let start = sign.range.lowerBound
    guard
      (1...4).contains(where: { gap in
        negations.contains { scalars.starts(with: $0, at: start - gap) && $0.count <= gap && gap - $0.count <= 2 }
      })
    else { return sense }
    if sense.contains(.building) { return sense.contains(.forbidding) ? [] : .forbidding }
    return sense.contains(.removing) ? .keeping : []
  }

  /// 关闭三家煤窑: what is done away with is a thing within the place.
  private func hasObject(_ sign: Sign, in paragraph: ReadParagraph, _ names: [Range<Int>]) -> Bool {
    let clause = paragraph.clause(around: sign.range.lowerBound)
    let behind = sign.range.upperBound..<max(sign.range.upperBound, clause.upperBound)
    guard !names.contains(where: { $0.overlaps(behind) }), !paragraph.scalars.hasAny(of: wholly, in: clause) else {
      return false
    }
    if paragraph.signs.contains(where: { behind.contains($0.range.lowerBound) && $0.quantity != nil }) { return true }
    let words = paragraph.scalars[behind].prefix { $0.isHan && !helping.contains($0) }
    return words.count >= 2 && !paragraph.scalars.hasAny(of: treatedWords, in: behind)
  }

  private func isOfTraffic(_ sign: Sign, in paragraph: ReadParagraph) -> Bool {
    let clause = paragraph.clause(around: sign.range.lowerBound)
    return paragraph.scalars.hasAny(of: traffic, in: clause)
  }

  /// Places of the book, and names that end like one: 南河片区, 东门老街.
  private func placeNames(in paragraph: ReadParagraph, _ sentence: Sentence) -> [Range<Int>] {
    var names = paragraph.topics(of: sentence).filter(\.name.isPlace).map(\.range)
    let scalars = paragraph.scalars
    for place in sentence.range {
      guard let word = placeEnds.word(at: place, in: scalars) else { continue }
      var start = place
      while start > sentence.range.lowerBound, place - start < 6, scalars[start - 1].isHan,
        !stops.contains(scalars[start - 1])
      { start -= 1 }
      for topic in paragraph.topics(of: sentence)
      where topic.name.region != nil && topic.range.upperBound <= place && topic.range.upperBound > start {
        start = topic.range.upperBound
      }
      for sign in paragraph.signs(of: sentence) where sign.has(treating) && sign.range.upperBound <= place {
        start = max(start, sign.range.upperBound)
      }
      let range = start..<(place + word.scalars.count)
      if place - start >= 1, range.count >= 3, !names.contains(where: { $0.overlaps(range) }) { names.append(range) }
    }
    return names.sorted { $0.lowerBound < $1.lowerBound }
  }
}

private let treating: WordSense = [.keeping, .removing, .building, .forbidding]
private let negations = "不 不再 不得 不宜 不予 停止 暂停 禁止 严禁 无需 不必 避免 杜绝 不能 不可".wordScalars
private let wholly = "任何 一切 所有 一律 全部 整体".wordScalars
private let helping = Set("的了和并或及后前时地段处成为作".unicodeScalars)
private let treatedWords = "地块 老屋 木楼 房屋 建筑 旧址 使用 招生 开发 建设 活动 重建".wordScalars
private let traffic = "机动车 公交 车辆 通车 货车 停车".wordScalars

/// Parts, exceptions, one thing after the other, and what others want.
private let parted =
  "先 一侧 部分 其余 例外 近期 远期 另一 除外 南侧 北侧 东侧 西侧 段 曾经 原计划 原拟 待".wordScalars
private let wanting = "主张 希望 有人 担心 提出过".wordScalars
private let ourselves = "课题组 本研究 本文 报告 我们 本课题".wordScalars
private let stops = Set("在对将把于宜应且和与及的、以从到向由为是该已再托经过".unicodeScalars)
private let placeEnds = Lexicon<Bool>(
  "小区 广场 大桥 车站 医院 学校 幼儿园 农贸市场 片区 老街 街区 古镇 景区 湿地 公园 社区 小学 中学 村小 教学点 市场 院子 大院 古桥 石桥 水库 新区 园区 老城 巷 路 码头 村 厂 老厂区 卫生院 卫生室 填埋场 中转站 河段 山 湖 旧址 故居 夜市 粮站 客运站 街 桥 站 塔 寺 庙 楼 仓 河滩 河 江 岛 湾 坝 影院 剧院 会馆 祠堂 菜市"
    .split(separator: " ").map { (String($0), true) }, join: { one, _ in one })

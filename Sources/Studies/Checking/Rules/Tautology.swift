import Documents

extension StudyRule {
  static let tautology = StudyRule(
    "tautology", .warning, zh: "同一个意思说了两遍。请删去一处。", en: "One thing is said twice. Delete one of the two."
  ) { text in
    var hits: [Hit] = []
    var before: Set<[Unicode.Scalar]> = []
    text.forEachRunningSentence { index, paragraph, number, sentence in
      hits += pleonasms(in: paragraph, sentence).map { Hit(index, $0) }
      hits += doublings(in: paragraph.scalars, sentence.range).map { Hit(index, $0) }
      let clauses = longClauses(of: paragraph, sentence)
      var seen = number == 0 ? [] : before
      for clause in clauses where !seen.insert(clause.words).inserted { hits.append(Hit(index, clause.range)) }
      before = Set(clauses.map(\.words))
    }
    return hits
  }
}

/// 大约 … 左右： two words of a clause that say the same.
private func pleonasms(in paragraph: ReadParagraph, _ sentence: Sentence) -> [Range<Int>] {
  pairs.words(in: paragraph.scalars, sentence.range).compactMap { first, range in
    let scalars = paragraph.scalars
    if first.isEmpty { return range }
    let limit = min(sentence.range.upperBound, range.upperBound + 16)
    for place in range.upperBound..<max(range.upperBound, limit) {
      if scalars[place].isClauseEnd { return nil }
      if first.contains(where: { scalars.starts(with: $0, at: place) }) { return range.lowerBound..<(place + 1) }
    }
    return nil
  }
}

/// 进行进行, 的的
private func doublings(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var index = range.lowerBound
  while index < range.upperBound {
    if let count = doubled(scalars, index, range.upperBound) {
      found.append(index..<(index + count * 2))
      index += count * 2
    } else {
      index += 1
    }
  }
  return found
}

private func doubled(_ scalars: [Unicode.Scalar], _ index: Int, _ end: Int) -> Int? {
  guard scalars[index].isHan else { return nil }
  for count in [4, 3, 2] where index + count * 2 <= end {
    let word = scalars[index..<(index + count)]
    guard word.allSatisfy(\.isHan), scalars[(index + count)..<(index + count * 2)].elementsEqual(word) else { continue }
    if count == 2, word.first == word.last || wanted.contains(Array(word)) { continue }
    return count
  }
  guard index + 1 < end, scalars[index] == scalars[index + 1], let not = particles[scalars[index]] else { return nil }
  if index > 0, not.before.contains(scalars[index - 1]) { return nil }
  return index + 2 < end && not.after.contains(scalars[index + 2]) ? nil : 1
}

private struct Neighbours {
  let before: Set<Unicode.Scalar>
  let after: Set<Unicode.Scalar>

  init(_ before: String, _ after: String) {
    self.before = Set(before.unicodeScalars)
    self.after = Set(after.unicodeScalars)
  }
}

/// Particles that stand once, with what makes a chance meeting of them.
private let particles: [Unicode.Scalar: Neighbours] = [
  "的": Neighbours("目", "确"), "了": Neighbours("为", "解不"), "和": Neighbours("", "谐平睦解气"),
  "在": Neighbours("存所现实", "于线校册建职岗编"),
  "是": Neighbours("", "否非"), "与": Neighbours("参给赋", ""), "把": Neighbours("一", "握关手"), "被": Neighbours("", "动"),
  "从": Neighbours("", "业事来而严重"),
  "对": Neighbours("相绝针面一", "方口策应象比外话称立接待"), "及": Neighbours("涉普以", "时其早格"), "将": Neighbours("即", "来军近"),
  "由": Neighbours("自理缘", "于此"),
]

private let wanted: Set<[Unicode.Scalar]> = Set(
  ["研究", "商量", "讨论", "考虑", "一次", "一步", "一个", "一年", "一代", "一件", "一条", "一户", "一天", "来回", "反复", "学习", "打扫", "休息"].map {
    Array($0.unicodeScalars)
  })

private struct Clause {
  let words: [Unicode.Scalar]
  let range: Range<Int>
}

/// Clauses of seven Han characters and more, without marks and spaces.
private func longClauses(of paragraph: ReadParagraph, _ sentence: Sentence) -> [Clause] {
  var clauses: [Clause] = []
  var start = sentence.range.lowerBound
  for place in sentence.range where paragraph.scalars[place].isClauseEnd || place == sentence.range.upperBound - 1 {
    let end = paragraph.scalars[place].isClauseEnd ? place : place + 1
    if end - start >= 6, paragraph.scalars[start..<end].count(where: \.isHan) >= 6 {
      clauses.append(Clause(words: Array(paragraph.scalars[start..<end]), range: start..<end))
    }
    start = place + 1
  }
  return clauses
}

/// A first word with the second that makes it say a thing twice; none: the word alone does.
private let pairs = WordPairs([
  ("原因", "是因为 是由于 在于由于 在于因为"), ("之所以", "的原因是因为"), ("大约", "左右 上下 余 多"), ("约", "左右 上下"), ("大概", "左右"), ("近", "左右"),
  ("超过", "以上 多"), ("不低于", "以上"), ("不少于", "以上"), ("不超过", "以内 以下"), ("不高于", "以下 以内"), ("低于", "以下"), ("高于", "以上"),
  ("至少", "以上"), ("最多", "以内 以下"),
  ("目的", "是为了 在于为了"), ("目前现状", ""), ("目前的现状", ""), ("当前现状", ""), ("当前的现状", ""), ("现在目前", ""), ("目前现在", ""),
  ("目前当前", ""), ("涉及到", "的涉及 方面的涉及"), ("凯旋归来", ""), ("悬殊很大", ""), ("过高的奢望", ""),
  ("必须要", "必须 的必要"), ("有必要需要", ""), ("亲眼目睹", ""), ("各种各类各样", ""), ("首次第一次", ""), ("第一次首次", ""), ("非常十分", ""),
  ("十分非常", ""), ("更加更", ""), ("显著明显", ""), ("忽视不重视", ""), ("因为由于", ""), ("由于因为", ""), ("为了的目的", ""), ("通过的方式的方式", ""),
  ("全部都", "全部"), ("诸如", "等等之类"), ("例如", "等等之类"), ("是由于", "造成的原因 导致的原因"), ("由于", "的原因所致 的原因导致 的原因造成"), ("因为", "的缘故所致"),
  ("共计", "合计"), ("合计共", ""), ("总共合计", ""), ("总计共", ""), ("多达", "之多 余 以上"), ("仅仅只", ""), ("仅只", ""), ("只仅", ""),
  ("将近", "左右"), ("接近", "左右"), ("进一步再", ""), ("再进一步", "进一步"), ("更进一步", "进一步"), ("继续持续", ""), ("持续继续", ""), ("过去曾经", ""),
  ("曾经过去", ""), ("重新再", ""), ("互相相互", ""), ("大多数的多数", ""), ("基本完全", ""), ("几乎完全", ""), ("接近", "左右"), ("现状情况", ""),
  ("缺乏不足", ""), ("不足缺乏", ""), ("日益越来越", ""), ("越来越日益", ""), ("每年年均", ""), ("每人人均", ""), ("人均每人", ""), ("年均每年", ""),
  ("月均每月", ""), ("提前预先", ""), ("预先提前", ""), ("提前预", "告 先"), ("广大多数", ""), ("来自于从", ""), ("源自于来自", ""), ("等等诸多", ""),
  ("之间相互间", ""), ("约", "左右 上下"), ("为了", "为目的"), ("以达到", "的目的为目的"), ("问题的问题", ""), ("并且而且", ""), ("但是然而", ""),
  ("然而但是", ""), ("但是却但", ""), ("如果假如", ""), ("同时与此同时", ""), ("尚未没有", ""), ("还尚未", ""), ("仍然还", "依然"), ("仍然依旧", ""),
  ("仍然依然", ""), ("目前", "的现状 现状"), ("当前", "的现状 现状"), ("现阶段目前", ""), ("共同一起", ""), ("被人们所公认", ""), ("公认为被", ""),
  ("彻底根除", ""), ("毫无", "任何的没有"), ("涉及到了", ""), ("付诸于", ""), ("见诸于", ""), ("凡是所有", ""), ("所有凡是", ""), ("凡是一切", ""),
  ("一旦如果", ""), ("如果一旦", ""), ("假如如果", ""), ("如果倘若", ""), ("虽然尽管", ""), ("尽管虽然", ""), ("不仅不但", ""), ("必须务必", ""),
  ("务必必须", ""), ("可以能够", ""), ("能够可以", ""), ("各自分别", ""), ("分别各自", ""), ("全部所有", ""), ("所有全部", ""), ("一共总共", ""),
  ("大家共同", "一起"), ("直接直", ""), ("逐渐逐步", ""), ("逐步逐渐", ""), ("逐渐日益", ""), ("日渐逐步", ""), ("立即马上", ""), ("马上立即", ""),
  ("尽快尽早", ""), ("只有唯一", ""), ("唯一只有", ""), ("最为最", ""), ("十分很", ""), ("非常很", ""), ("很十分", ""), ("很非常", ""),
  ("极其非常", ""), ("往往常常", ""), ("常常往往", ""), ("通常往往", ""), ("大多多数", ""), ("大部分多数", ""), ("或许可能", ""), ("可能或许", ""),
  ("也许可能", ""), ("从而因此", ""), ("因此所以", ""), ("所以因此", ""), ("因而所以", ""), ("故因此", ""), ("对于关于", ""), ("关于对于", ""),
  ("根据按照", ""), ("按照根据", ""), ("根据依据", ""), ("通过经过", ""), ("经过通过", ""), ("为了以便", ""), ("是否能否", ""), ("能否是否", ""),
])

private struct WordPairs: Sendable {
  let lexicon: Lexicon<[[Unicode.Scalar]]>

  init(_ pairs: [(String, String)]) {
    lexicon = Lexicon(
      pairs.map { first, second in (first, second.split(separator: " ").map { Array($0.unicodeScalars) }) },
      join: { $0 + $1 })
  }

  func words(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> [([[Unicode.Scalar]], Range<Int>)] {
    range.compactMap { place in
      lexicon.word(at: place, in: scalars).flatMap { word in
        let end = place + word.scalars.count
        return end <= range.upperBound ? (word.meaning, place..<end) : nil
      }
    }
  }
}

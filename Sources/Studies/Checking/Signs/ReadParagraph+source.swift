extension ReadParagraph {
  /// Somebody who measures is named, a work is cited, or somebody stands beside a word of telling.
  var namesSource: Bool {
    if signs.contains(where: { $0.isSource }) || scalars.contains("《") { return true }
    return sentences.contains { sentence in
      let signs = signs(of: sentence)
      return signs.contains { told in
        guard told.has(.measuring), !told.has(.vagueSource) else { return false }
        return isTold(by: signs, told) || isBehindOffice(told.range.lowerBound)
          || topics(of: sentence).contains { $0.name.region != nil && $0.range.upperBound == told.range.lowerBound }
      } || isLedByName(sentence)
    }
  }

  private func isTold(by signs: ArraySlice<Sign>, _ told: Sign) -> Bool {
    signs.contains {
      $0.has(.owner) && !$0.has(.vagueOwner) && abs($0.range.lowerBound - told.range.lowerBound) <= 20
    }
  }

  /// 水务站提供, 网格员的登记: what stands before the word of telling ends as the name of an office or of somebody at work does.
  private func isBehindOffice(_ place: Int) -> Bool {
    var end = place
    while end > 0, place - end < 4, softeners.contains(scalars[end - 1]) { end -= 1 }
    guard end >= 3, officeEnds.contains(scalars[end - 1]), scalars[(end - 3)..<end].allSatisfy(\.isHan) else {
      return false
    }
    return !scalars.hasAny(of: nobody, in: max(0, end - 5)..<end)
  }

  /// 据该院病案室: a name behind 据, and none that is nobody's.
  private func isLedByName(_ sentence: Sentence) -> Bool {
    guard let lead = scalars[sentence.range].firstIndex(of: "据"), lead + 3 < scalars.count,
      lead == 0 || !compounds.contains(scalars[lead - 1]),
      WordSense.lexicon.word(at: lead, in: scalars)?.meaning.contains(.vagueSource) != true
    else { return false }
    let name = scalars[(lead + 1)...].prefix { $0.isHan }
    guard name.count >= 2, !scalars.hasAny(of: nobody, in: lead..<min(lead + 5, scalars.count)) else { return false }
    return !tellings.contains { scalars.starts(with: $0, at: lead + 1) }
  }
}

private let softeners = Set("的所已曾年".unicodeScalars)
private let officeEnds = Set("局委办厅处科股站所室队院校会社司部员中馆台网组县市区镇乡村".unicodeScalars)
private let nobody = "有关 相关 某 各方 不完全 初步".wordScalars
private let compounds = Set("数证依根占凭单票论".unicodeScalars)
/// 据了解 names nobody.
private let tellings = "统计 了解 悉 介绍 测算 估 反映 称 此 说 分析 调查 推算 报道 记载 资料 数据 传".wordScalars

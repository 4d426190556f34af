import Documents

extension StudyRule {
  static let placeContrary = StudyRule(
    "place-contrary", .warning, zh: "同一地点前后有两种互相排斥的安排。请统一，或分清地段和先后。",
    en: "One place is treated in two ways that exclude each other. Make it one, or tell the parts or the times apart."
  ) { text in
    var known: [[Unicode.Scalar]: [PlaceTreatment]] = [:]
    var hits: [Hit] = []
    text.forEachSentence { index, paragraph, sentence in
      let own = text.placeTreatments(in: paragraph, sentence, index)
      for treated in own {
        guard let other = known[treated.key]?.first(where: { $0.isContrary(to: treated) }) else { continue }
        var hit = Hit(treated.place)
        hit.other = other.place
        hits.append(hit)
      }
      for treated in own { known[treated.key, default: []].append(treated) }
    }
    return hits
  }
}

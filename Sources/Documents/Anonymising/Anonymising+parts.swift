/// What a paper is made of, by content type. Everything else stays behind.
let paperParts: Set<String> = Set(
  [
    "wordprocessingml.document.main", "wordprocessingml.styles", "wordprocessingml.numbering",
    "wordprocessingml.settings", "wordprocessingml.fontTable", "wordprocessingml.footnotes",
    "wordprocessingml.endnotes", "wordprocessingml.header", "wordprocessingml.footer", "theme", "drawingml.chart",
    "drawingml.diagramData", "drawingml.diagramLayout", "drawingml.diagramStyle", "drawingml.diagramColors",
  ].map { "application/vnd.openxmlformats-officedocument.\($0)+xml" })

extension String {
  var isPicture: Bool {
    let low = lowercased()
    return [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".svg", ".webp", ".wdp"]
      .contains { low.hasSuffix($0) }
  }
}

/// The type of each part by its name in small letters.
func contentTypes(of container: DocxContainer) throws(DocxFault) -> [String: String] {
  var types: [String: String] = [:]
  for case .begin(let name, let attributes, _) in readMarkup(try container.read("[Content_Types].xml") ?? [])
  where name.localName == "Override" {
    let values = Dictionary(attributes.map { ($0.name, $0.value) }) { first, _ in first }
    guard let part = values["PartName"], let type = values["ContentType"] else { continue }
    types[String(part.drop { $0 == "/" }).lowercased()] = type
  }
  return types
}

/// Traces of who wrote that stand in no list of names.
func whatOnlyAPersonCanSee(in words: String) -> [Finding] {
  let selves = [
    "本人", "笔者", "我校", "我院", "我单位", "我局", "我中心", "本校", "本院", "本单位", "课题组", "项目组", "我们单位", "基金项目", "作者简介",
    "通讯作者", "致谢",
  ]
  let speaking = selves.filter(words.contains)
  let quotations = words.count { $0 == "“" }
  return [
    speaking.isEmpty
      ? nil
      : Finding.anonymised(
        "speaks-of-itself", found: speaking.joined(separator: "、"), zh: "文中有提到自己的说法，请看是否透露身份。",
        en: "The text speaks of its authors; see whether it gives them away."),
    quotations == 0
      ? nil
      : Finding.anonymised(
        "quotations", found: "\(quotations)", zh: "引文可能使人认出作者或单位，请逐处看过。",
        en: "Quotations may give authors or their unit away; look at each."),
    Finding.anonymised(
      "paraphrase", zh: "转述、独有的数据、地点和事件也可能透露身份，只有人能看出。",
      en: "Paraphrase, figures, places and events that only they know may give authors away; only a person can see."),
  ].compactMap(\.self)
}

extension Finding {
  static func anonymised(
    _ code: String, part: String? = nil, found: String? = nil, zh: String, en: String
  ) -> Finding {
    Finding("anonymised." + code, .note, at: Finding.Place(part: part), found: found, Bilingual(zh: zh, en: en))
  }
}

import Documents

extension StudyRule {
  static let titleDiffers = StudyRule(
    "title-differs", .fault,
    zh: "名称前后不一。请统一；经批准变更的，在申请书中填明。",
    en: "A title or name is not the same everywhere. Make it one; an approved change is to be entered in the form."
  ) { text in
    groups.flatMap { group in
      let isChanged = text.field("form.changed").map { $0.value.contains("是") } ?? false
      var named = text.text.fields.filter { field in
        group.fields.contains(field.key) && !(isChanged && group.changing.contains(field.key))
      }.map { Named(words: $0.value, place: $0.place) }
      named += labelled(group.labels, in: text)
      if group.hasTitle, let heading = mainHeading(text) { named.append(heading) }
      return differing(named, isTitle: group.hasTitle)
    }
  }
}

/// Fields that say one thing under several keys, and how running text labels it.
private struct NameGroup: Sendable {
  let fields: [String]
  let changing: Set<String>
  let labels: [[Unicode.Scalar]]
  let hasTitle: Bool

  init(_ fields: [String], changing: Set<String> = [], labels: [String], hasTitle: Bool = false) {
    self.fields = fields
    self.changing = changing
    self.labels = labels.map { Array($0.unicodeScalars) }
    self.hasTitle = hasTitle
  }
}

private let groups = [
  NameGroup(
    ["title", "form.title", "form.approved-title", "form.result-title"], changing: ["form.result-title"],
    labels: ["项目名称", "课题名称", "立项项目名称", "成果名称", "结项成果名称"], hasTitle: true),
  NameGroup(
    ["author", "form.name", "form.present-leader"], changing: ["form.present-leader"],
    labels: ["项目负责人", "课题负责人", "负责人", "主持人", "课题主持人"]),
  NameGroup(
    ["form.unit", "form.present-unit"], changing: ["form.present-unit"], labels: ["所在单位", "承担单位", "责任单位", "工作单位"]),
  NameGroup(["form.number", "number"], labels: ["项目编号", "立项编号", "课题编号"]),
]

private struct Named {
  let words: String
  let place: Hit.Place
}

/// “项目名称：…” at the beginning of a paragraph.
private func labelled(_ labels: [[Unicode.Scalar]], in text: ReadText) -> [Named] {
  text.paragraphs.enumerated().flatMap { index, paragraph -> [Named] in
    guard !paragraph.source.isHeading, let label = labels.first(where: { paragraph.scalars.starts(with: $0, at: 0) })
    else { return [] }
    var start = paragraph.scalars.skippingSpaces(from: label.count)
    guard start < paragraph.scalars.count, paragraph.scalars[start] == "：" || paragraph.scalars[start] == ":" else {
      return []
    }
    start = paragraph.scalars.skippingSpaces(from: start + 1)
    let end =
      paragraph.scalars[start...].firstIndex { $0.isStop || $0 == "，" || $0 == "　" || $0 == "|" }
      ?? paragraph.scalars.count
    guard end > start, !paragraph.source.atoms.keys.contains(start) else { return [] }
    return [Named(words: paragraph.scalars.text(start..<end), place: .text(paragraph: index, range: start..<end))]
  }
}

private func mainHeading(_ text: ReadText) -> Named? {
  guard let index = text.paragraphs.firstIndex(where: { $0.source.kind == .heading(level: 0) }),
    !text.text.fields.isEmpty || index == 0
  else { return nil }
  let scalars = text.paragraphs[index].scalars
  return Named(words: scalars.text(0..<scalars.count), place: .text(paragraph: index, range: 0..<scalars.count))
}

/// The first is taken as right.
private func differing(_ named: [Named], isTitle: Bool) -> [Hit] {
  let named = named.map { (name: core($0.words, isTitle: isTitle), $0) }.filter { !$0.name.isEmpty }
  guard let first = named.first else { return [] }
  return named.dropFirst().compactMap { name, other in
    guard name != first.name else { return nil }
    var hit = Hit(other.place)
    (hit.other, hit.found, hit.expected) = (first.1.place, other.words, first.1.words)
    return hit
  }
}

/// Without spaces, quotation marks, a subtitle and a version in brackets at the end.
private func core(_ words: String, isTitle: Bool) -> String {
  var scalars = words.unicodeScalars.filter { !$0.isSpace && !["《", "》", "“", "”", "\"", "\n", "。"].contains($0) }
  guard isTitle else { return String(scalars) }
  if let dash = scalars.firstIndex(of: "—"), dash != scalars.startIndex { scalars.removeSubrange(dash...) }
  if scalars.last == "）" || scalars.last == ")", let open = scalars.lastIndex(where: { $0 == "（" || $0 == "(" }),
    open != scalars.startIndex
  {
    scalars.removeSubrange(open...)
  }
  return String(scalars)
}

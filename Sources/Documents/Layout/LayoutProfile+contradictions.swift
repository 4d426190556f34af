extension LayoutProfile {
  /// What no single key shows: fonts that no chain names, margins that leave no type area, counts that are no counts.
  var contradictions: [Finding] {
    fontFaults + styleFaults + areaFaults + countFaults
  }

  private var fontFaults: [Finding] {
    let uses =
      styles.sorted { $0.key < $1.key }.map { (path: "styles.\($0.key).font", role: $0.value.font) }
      + (pageNumber.map { [(path: "pageNumber.font", role: $0.font)] } ?? [])
    let unknown = uses.filter { fonts[$0.role] == nil }
    let empty = fonts.filter { $0.value.prescribed.isEmpty }.keys.sorted()
    return unknown.map { .profileWord($0.role, notAmong: fonts.keys.sorted(), at: $0.path) }
      + empty.map { .profileMissing("fonts.\($0).prescribed[0]") }
  }

  private var styleFaults: [Finding] {
    ["title", "body"].filter { styles[$0] == nil }.map { .profileMissing("styles.\($0)") }
  }

  private var areaFaults: [Finding] {
    let width = page.widthMillimetres - page.leftMillimetres - page.rightMillimetres
    let height = page.heightMillimetres - page.topMillimetres - page.bottomMillimetres
    guard width < 10 || height < 10 else { return [] }
    return [
      .profileFault(
        "no-type-area", at: "page", found: "\(plain(width)) × \(plain(height)) mm",
        zh: "页边距过大，版心只剩\(plain(width))×\(plain(height))毫米。",
        en: "The margins leave a type area of \(plain(width)) × \(plain(height)) mm.")
    ]
  }

  private var countFaults: [Finding] {
    guard let pageNumber, !pageNumber.pattern.contains("{page}") else { return [] }
    return [
      .profileFault(
        "no-page-in-pattern", at: "pageNumber.pattern", found: pageNumber.pattern, expected: "— {page} —",
        zh: "页码样式里没有“{page}”。", en: "The page number's pattern has no '{page}'.")
    ]
  }
}

extension CodeTable {
  /// - Source: GB/T 2261.1-2003, codes of the human sexes.
  package static let sex = CodeTable(
    "sex",
    [
      Entry("0", zh: "未知的性别", en: "Unknown"),
      Entry("1", zh: "男性", en: "Male"),
      Entry("2", zh: "女性", en: "Female"),
      Entry("9", zh: "未说明的性别", en: "Not stated"),
    ])
}

/// An edition of GB/T 7714, the rules for bibliographic references.
public enum ReferenceEdition: String, Hashable, Sendable, Codable, CaseIterable {
  /// GB/T 7714—2015, in force from 2015-12-01 to 2026-06-30.
  case gbt2015 = "GB/T 7714-2015"
  /// GB/T 7714—2025, in force since 2026-07-01.
  case gbt2025 = "GB/T 7714-2025"

  /// The edition in force on the day of a document.
  ///
  /// - Parameter day: `2026-07-01`; compared as text, so a year or a month alone stands for its beginning.
  public init(inForceOn day: String) {
    self = day >= "2026-07-01" ? .gbt2025 : .gbt2015
  }
}

/// How a text refers to its list of references.
public enum CitationSystem: String, Hashable, Sendable, Codable, CaseIterable {
  /// 顺序编码制: numbers in the order of first citation.
  case numeric
  /// 著者-出版年制: the year stands behind the authors, and the list is ordered by script, author and year.
  case authorDate = "author-date"
}

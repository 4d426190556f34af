/// One cited work, in the terms of GB/T 7714. Empty words mean that the source does not say.
public struct Reference: Hashable, Sendable {
  public var key: String
  public var type: ReferenceType
  /// `nil`: printed matter, as far as the source says.
  public var carrier: ReferenceCarrier?
  public var language: ReferenceLanguage
  /// 主要责任者: authors, of a patent its holder, of a work without authors its editors.
  public var authors = Contributors()
  /// 其他责任者: here translators.
  public var translators = Contributors()
  public var title = ""
  /// 其他题名信息.
  public var subtitle = ""
  /// Of a report, standard, patent or archive.
  public var number = ""
  public var edition = ""
  public var place = ""
  /// Publisher, school, institution, archive or repository.
  public var publisher = ""
  public var date: ReferenceDate?
  public var accessed: ReferenceDate?
  public var volume = ""
  public var issue = ""
  /// `23-25`, `扉页`, an article number. Of a newspaper the page number.
  public var pages = ""
  /// What the work stands in (析出文献的来源). `nil`: the work stands by itself.
  public var host: Host?
  public var url = ""
  public var doi = ""
  /// 中国科技资源标识符.
  public var cstr = ""
  public var isbn = ""
  public var issn = ""
  /// Of a map: `1:25 000`.
  public var scale = ""
  /// Of a map: `128cm×84cm`.
  public var size = ""
  /// Ordering words for the list by author, where the pinyin of the name would put it wrong.
  public var sortKey = ""
  /// Where it begins in the text it was read from.
  public var source: SourcePlace?
  /// Where its fields stand, by their BibTeX names.
  public var fieldPlaces: [String: SourcePlace] = [:]

  /// The book, proceedings, journal or newspaper of a work.
  public struct Host: Hashable, Sendable {
    public var authors: Contributors
    public var title: String
    public var subtitle: String

    public init(authors: Contributors = Contributors(), title: String, subtitle: String = "") {
      self.authors = authors
      self.title = title
      self.subtitle = subtitle
    }
  }

  public init(key: String, type: ReferenceType, language: ReferenceLanguage = .western) {
    self.key = key
    self.type = type
    self.language = language
  }
}

/// Works to cite, in the order of their source. Keys are alike only if they are the same, capitals included.
public struct Bibliography: Hashable, Sendable {
  public var references: [Reference]

  public init(_ references: [Reference] = []) {
    self.references = references
  }

  /// The first one of that key.
  public subscript(key: String) -> Reference? { references.first { $0.key == key } }
}

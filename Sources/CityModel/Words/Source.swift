/// Where a value was read.
package struct Source: Sendable {
  package enum Grade: String, CaseIterable, Sendable {
    /// Official.
    case a = "A"
    /// Press, or a copy of an official bulletin by the press.
    case b = "B"
    /// A third party's copy: the original publisher is named, the address never linked.
    case c = "C"
    /// The source study itself.
    case study
  }

  package let id: ID<Source>
  /// The original publisher's title.
  package let title: LocalizedText
  package let grade: Grade
  /// `https://…`; only ever set for grades A and B, and the page links it.
  package let address: String?

  package init(id: ID<Source>, title: LocalizedText, grade: Grade, address: String?) {
    self.id = id
    self.title = title
    self.grade = grade
    self.address = address
  }
}

/// One question of a form.
package struct FormField: Sendable {
  package enum Kind: Hashable, Sendable {
    case text(maxCharacters: Int)
    /// One of the procedure's categories.
    case category
    /// A place: a point, a place of the gazetteer, or a region, and always words too.
    case place
    case photos(atMost: Int)
    /// One of the pack's agencies that hold the role.
    case agency(holding: ID<Role>)
    case yesNo
  }

  package enum Visibility: String, CaseIterable, Sendable {
    /// Anybody may read it at once.
    case everyone = "public"
    /// Anybody may read it after a clerk has released it.
    case afterRelease = "after-release"
    /// Only those who work on the case.
    case restricted
    /// Lies apart under the person's own key; every reading is logged.
    case personal
  }

  package let id: ID<FormField>
  package let label: LocalizedText
  package let hint: LocalizedText?
  package let kind: Kind
  package let isRequired: Bool
  package let visibility: Visibility

  package init(
    id: ID<FormField>, label: LocalizedText, hint: LocalizedText?, kind: Kind, isRequired: Bool,
    visibility: Visibility
  ) {
    self.id = id
    self.label = label
    self.hint = hint
    self.kind = kind
    self.isRequired = isRequired
    self.visibility = visibility
  }
}

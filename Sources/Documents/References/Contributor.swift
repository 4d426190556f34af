/// Who answers for a work: a person or a body.
public enum Contributor: Hashable, Sendable {
  case person(PersonName)
  case organisation(String)
}

/// A person's name in its parts.
///
/// A name in Han characters is one piece, `family`; so is the family name alone under which a translated author goes (乔纳斯).
public struct PersonName: Hashable, Sendable {
  public var family: String
  public var given: String
  /// In lower case before the family name: `van der`.
  public var particle: String
  /// `Jr`, `III`.
  public var suffix: String
  /// The given name stood in braces and is printed as it is, not shortened to initials.
  public var keepsGiven: Bool

  public init(family: String, given: String = "", particle: String = "", suffix: String = "", keepsGiven: Bool = false)
  {
    self.family = family
    self.given = given
    self.particle = particle
    self.suffix = suffix
    self.keepsGiven = keepsGiven
  }
}

/// The contributors in one role, in their order.
public struct Contributors: Hashable, Sendable {
  public var names: [Contributor]
  /// There are more, whom the source does not name.
  public var hasOthers: Bool

  public init(_ names: [Contributor] = [], hasOthers: Bool = false) {
    self.names = names
    self.hasOthers = hasOthers
  }

  public var isEmpty: Bool { names.isEmpty }
}

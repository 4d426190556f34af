/// One step of a change of boundaries or of a code: what of one region went to another (区划变更).
///
/// A change of several regions at once is several of these with one date and kind: a split has a row for each part, the
/// part that keeps its id among them; a merge has a row for each region that went in.
package struct RegionChange: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// `from` was taken apart; every part is a row.
    case split
    /// `from` went whole into `to` together with others.
    case merge
    /// A part of `from` went to `to`, and both go on.
    case move
    /// The same ground under another id or name.
    case rename
  }

  /// When: a day, or the month, year or span that is all that is known. A figure of a time within it is neither
  /// before nor after.
  package let date: Period
  package let kind: Kind
  package let from: ID<Region>
  package let to: ID<Region>
  /// How much of `from` went to `to`, 0...1; `nil` where nobody states it. Never guessed.
  package let share: Double?
  /// What the share is of: population, area.
  package let shareOf: ID<Indicator>?
  package let source: ID<Source>
  package let note: LocalizedText?

  package init(
    date: Period, kind: Kind, from: ID<Region>, to: ID<Region>, share: Double?, shareOf: ID<Indicator>?,
    source: ID<Source>, note: LocalizedText?
  ) {
    self.date = date
    self.kind = kind
    self.from = from
    self.to = to
    self.share = share
    self.shareOf = shareOf
    self.source = source
    self.note = note
  }
}

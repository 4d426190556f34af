extension Document {
  /// The document set in type: the same document, profile and fonts give the same pages.
  ///
  /// Numbers are given first, so the document comes as it was written or numbered already. For many documents in the same
  /// fonts keep a `Typesetter`.
  public func typeset(profile: LayoutProfile, fonts: FontSet) -> Typeset {
    Typesetter(fonts: fonts).typeset(self, profile: profile)
  }
}

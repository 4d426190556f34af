/// How much of a page is written.
public enum HTMLScope: Hashable, Sendable {
  /// `<!DOCTYPE html>` to `</html>`, with the profile's looks in a small style sheet.
  case page
  /// `<article>` alone, for a page that has its own looks.
  case fragment
  /// `<article>` alone and no style in any element, for a page whose policy allows none.
  case unstyled
}

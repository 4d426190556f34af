/// What stands between the braces of a reference: a name, and which aspect of what it names.
///
/// A name may hold a full stop itself (`P1.1`), so only the last part is read as an aspect, and only if it is one.
struct ReportName: Hashable {
  enum Aspect: String, CaseIterable {
    case value, number, period, source
  }

  let base: String
  /// `nil`: the plain form.
  let aspect: Aspect?

  init(_ text: String) {
    let dot = text.lastIndex(of: ".")
    if let dot, let aspect = Aspect(rawValue: String(text[text.index(after: dot)...])) {
      (base, self.aspect) = (String(text[..<dot]), aspect)
    } else {
      (base, aspect) = (text, nil)
    }
  }
}

extension Document {
  /// The document as HTML: headings, lists, tables with scoped heads, figures as drawings in the page, footnotes and
  /// references as linked lists. Everything is escaped; there is no script, and no style in an element but widths.
  ///
  /// Its words are `plainText()`, white space and the words in drawings aside. Numbers come from `numbered(by:)`, first.
  ///
  /// - Parameters:
  ///   - profile: gives sizes, weights, alignment and indents; `nil`: the browser's own.
  ///   - idPrefix: before every id, so that several documents can stand on one page.
  ///   - notes: what the page says of figures and places.
  public func html(
    profile: LayoutProfile?, scope: HTMLScope = .page, idPrefix: String = "", notes: HTMLNotes = HTMLNotes()
  ) -> String {
    var writer = HTMLWriter(language: properties.language, idPrefix: idPrefix, profile: profile, beside: notes)
    writer.hasWidths = scope != .unstyled
    writer.write(self)
    return scope == .page ? page(writer.html, profile) : writer.html
  }

  private func page(_ body: String, _ profile: LayoutProfile?) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(htmlEscaped(properties.language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(htmlEscaped(properties.title))</title>
    \(metadata)<style>
    \(htmlStyles(profile))</style>
    </head>
    <body>
    <main>
    \(body)</main>
    </body>
    </html>

    """
  }

  private var metadata: String {
    let entries = [
      ("author", properties.author), ("description", properties.subject),
      ("keywords", properties.keywords.joined(separator: ",")),
    ]
    return entries.filter { !$0.1.isEmpty }
      .map { "<meta name=\"\($0.0)\" content=\"\(htmlEscaped($0.1))\">\n" }.joined()
  }
}

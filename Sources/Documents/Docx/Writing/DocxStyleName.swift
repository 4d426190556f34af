/// How a style of a profile is called in a word-processor file: the program's own styles where it has them, so that its
/// navigation pane, its table of contents and its buttons know them.
struct DocxStyleName {
  let id: String
  let name: String
  /// Not one of the program's own.
  let isCustom: Bool

  init(_ style: String) {
    if let known = DocxStyleName.known[style] {
      (id, name) = known
      isCustom = false
    } else {
      id = DocxStyleName.id(style)
      name = style
      isCustom = true
    }
  }

  /// `attachment-note` → `AttachmentNote`. A name without a Latin letter keeps its characters.
  private static func id(_ style: String) -> String {
    style.split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static let known: [String: (String, String)] = [
    "title": ("Title", "Title"), "body": ("BodyText", "Body Text"), "quotation": ("Quote", "Quote"),
    "heading1": ("Heading1", "heading 1"), "heading2": ("Heading2", "heading 2"),
    "heading3": ("Heading3", "heading 3"), "heading4": ("Heading4", "heading 4"),
    "list-item": ("ListParagraph", "List Paragraph"), "caption": ("Caption", "caption"),
    "footnote": ("FootnoteText", "footnote text"), "reference": ("Bibliography", "Bibliography"),
    "page-number": ("Footer", "footer"), "header": ("Header", "header"), "signature": ("Signature", "Signature"),
    "date": ("Date", "Date"),
  ]
}

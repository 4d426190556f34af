/// What a paragraph is for its reader, whatever the file calls its style.
enum ParagraphRole: Hashable, Sendable {
  case empty
  /// Above the title: the issuing body's mark, the document's number, who signs.
  case letterhead
  case title
  case recipient
  /// Standing alone, 1...4.
  case heading(Int)
  /// An item or a heading with its text behind it in the same paragraph, by the level of its number.
  case clause(Int)
  case listItem
  case body
  case attachmentNote, attachmentMark, attachmentTitle
  case signature, date, note
  /// Copies and printing, at the foot of the last page.
  case imprint
  case caption, reference, contents, tableText, textBox, footnote, furniture
  /// Not sure enough to judge.
  case unknown

  /// The style of the profile that it is held against. `nil`: it is not judged.
  var style: StyleName? {
    switch self {
    case .title: .title
    case .recipient: "recipient"
    case .heading(let level): .heading(level)
    case .clause, .body: .body
    case .listItem: .listItem
    case .attachmentNote: "attachment-note"
    case .attachmentMark: "attachment-mark"
    case .attachmentTitle: "attachment-title"
    case .signature: "signature"
    case .date: "date"
    case .note: "note"
    case .caption: .caption
    case .reference: .reference
    case .tableText: .tableText
    case .footnote: .footnote
    case .empty, .letterhead, .imprint, .contents, .textBox, .furniture, .unknown: nil
    }
  }

  /// For messages.
  var name: Bilingual {
    switch self {
    case .title: Bilingual(zh: "标题", en: "title")
    case .recipient: Bilingual(zh: "主送机关", en: "recipient")
    case .heading(1): Bilingual(zh: "一级标题", en: "level-1 heading")
    case .heading(2): Bilingual(zh: "二级标题", en: "level-2 heading")
    case .heading(3): Bilingual(zh: "三级标题", en: "level-3 heading")
    case .heading: Bilingual(zh: "四级标题", en: "level-4 heading")
    case .attachmentNote: Bilingual(zh: "附件说明", en: "note on attachments")
    case .attachmentMark: Bilingual(zh: "附件标志", en: "mark of an attachment")
    case .attachmentTitle: Bilingual(zh: "附件标题", en: "title of an attachment")
    case .signature: Bilingual(zh: "署名", en: "signature")
    case .date: Bilingual(zh: "成文日期", en: "date")
    case .note: Bilingual(zh: "附注", en: "annotation")
    case .caption: Bilingual(zh: "图表题", en: "caption")
    case .reference: Bilingual(zh: "参考文献", en: "reference")
    case .tableText: Bilingual(zh: "表格文字", en: "table text")
    case .footnote: Bilingual(zh: "脚注", en: "footnote")
    case .furniture: Bilingual(zh: "页眉页脚", en: "page furniture")
    case .letterhead: Bilingual(zh: "版头", en: "letterhead")
    case .imprint: Bilingual(zh: "版记", en: "imprint")
    case .clause, .listItem, .body: Bilingual(zh: "正文", en: "body text")
    case .empty, .contents, .textBox, .unknown: Bilingual(zh: "文字", en: "text")
    }
  }

  /// Running text of the grid: body, its items and headings.
  var isRunning: Bool {
    switch self {
    case .body, .clause, .listItem, .heading, .attachmentNote: true
    default: false
    }
  }
}

extension MarkdownFault {
  /// What it is and what to do, Chinese and English.
  var words: (zh: String, en: String) {
    switch self {
    case .attribute: ("花括号里有不认识的属性。请对照文档语法改正或删除。", "An attribute in braces is not known. Mend or delete it.")
    case .captionWithoutTable:
      ("题名行下面没有表格。请让表格紧跟在题名之后。", "No table follows this caption. Put the table right below it.")
    case .citation: ("引文写法不对，应为 [@键名] 或 [@键名, 页码; @键名]。", "A citation is [@key] or [@key, pages; @key].")
    case .citationSystem:
      ("citations 应为 numeric（顺序编码制）或 author-date（著者-出版年制）。", "'citations' is 'numeric' or 'author-date'.")
    case .command:
      ("不认识的命令。可用 \\newpage、\\section、\\references。", "Not a command. There are \\newpage, \\section and \\references.")
    case .controlCharacter:
      ("有文档不能容纳的控制字符，已略去。请删除它。", "A control character that no document can hold was left out. Delete it.")
    case .data: ("没有这个名字的数据，文中留出空缺。请核对名称。", "No data has this name; a hole is printed. Check the name.")
    case .dataEmpty: ("这项数据没有值，文中印作空缺。", "This datum has no value; a hole is printed.")
    case .date: ("日期应写作 年-月-日，例如 2026-07-01。", "A date is written year-month-day: 2026-07-01.")
    case .drawing: ("没有这个名字的图，文中留出空框。请核对名称。", "No drawing has this name; an empty box is printed. Check the name.")
    case .emptyHeading: ("标题没有文字。请写上标题或删除这一行。", "The heading has no words. Write them or delete the line.")
    case .figureDescription:
      (
        "图没有题名也没有说明，看不见图的人无从知道内容。请加上其一。",
        "The figure has neither caption nor description for who cannot see it. Add one."
      )
    case .figureInLine: ("图必须单独成行。请把它移到自己的一行。", "A figure stands on a line of its own. Move it there.")
    case .footnoteTwice: ("同一脚注被引用两次。请为第二处另写一条脚注。", "A footnote is referred to twice. Write a second one.")
    case .footnoteUndefined: ("没有这条脚注的内容。请写一行 [^名]: 内容。", "This footnote has no words. Write a line [^name]: words.")
    case .footnoteUnused:
      ("这条脚注没有被引用，未印出。请引用或删除。", "Nothing refers to this footnote; it is not printed. Refer to it or delete it.")
    case .footnoteWithin:
      ("脚注里不能再有脚注。请并入正文或本条脚注。", "A footnote holds no footnote. Put its words into the text or this note.")
    case .frontMatterKey: ("文首没有这个键。", "The head of the text has no such key.")
    case .frontMatterLine: ("文首的每一行应为“键: 值”。", "Each line of the head is 'key: value'.")
    case .headingLevel: ("标题最多四级（五个 #），按第四级处理。", "Headings have four levels (five #); this one is taken as the fourth.")
    case .headingSpace:
      ("# 后面没有空格，因此不是标题。请加空格，或写作 \\#。", "No space follows the #, so this is no heading. Add it, or write \\#.")
    case .link: ("印出的文件没有链接，只保留文字。", "A printed paper has no links; only the words are kept.")
    case .listDepth: ("列表嵌套太深，按最深一级处理。", "The list is nested too deeply; this item stays on the deepest level.")
    case .listNumber: ("列表编号不连续，按顺序重新编号。", "The list's numbers do not follow one another; they are counted anew.")
    case .mergeShape: ("合并的单元格不成矩形，未合并。请检查 < 和 ^。", "Merged cells form no rectangle and are not merged. Check < and ^.")
    case .mergeWithoutCell:
      (
        "这里没有可合并的单元格（左边、上边为空，或跨表头）。",
        "There is no cell to merge with: none on the left, none above, or it is in the head."
      )
    case .reference: ("交叉引用写法不对，应为 [](#名)。", "A reference within the document is [](#id).")
    case .styleName:
      (
        "::: 后面应为样式名（小写字母、数字、连字符）和对齐方式。",
        "After ::: come a style's name (lower-case letters, digits, hyphens) and an alignment."
      )
    case .styleUnclosed: ("::: 样式没有结束。请加一行 :::。", "The ::: style is not ended. Add a line :::.")
    case .styleUnopened: ("这里的 ::: 没有开头。请删除或补上开头。", "This ::: ends nothing. Delete it or begin the style above.")
    case .tableColumns:
      ("这一行的单元格数与表格不符。请补齐或删去。", "This row has another number of cells than the table. Add or delete cells.")
    case .tableWidth: ("表格列数太多，后面的未印出。", "The table has too many columns; those beyond are not printed.")
    case .tooMany: ("问题太多，后面的不再列出。请先改正以上各处。", "Too many findings; no more are listed. Mend those above first.")
    case .unclosed:
      (
        "标记没有结束，按普通文字处理。请补上结束标记，或在它前面加反斜线。",
        "A mark is not closed and is taken as text. Close it, or put a backslash before it."
      )
    case .unclosedComment: ("注释没有结束，按普通文字处理。请补上 -->。", "A comment is not closed and is taken as text. Add -->.")
    case .unclosedFrontMatter:
      ("文首没有结束，到第一个空行为止。请补上 ---。", "The head is not closed and ends at the first empty line. Add ---.")
    case .width:
      (
        "宽度应为大于 0 的毫米数（30mm）或百分数（25%），各列之和不超过 100%。",
        "A width is millimetres (30mm) or per cent (25%) above 0, at most 100% together."
      )
    }
  }
}

import Documents

/// A table of two cells, the second with a table of two cells between two lines.
let nestedTableSample = Document(sections: [
  Section(blocks: [
    .table(
      Table(
        columns: [.share(0.4), .share(0.6)],
        rows: [
          Table.Row(cells: [
            cell("外"),
            Table.Cell([
              paragraph("前", style: .tableText),
              .table(
                Table(columns: [.share(0.5), .share(0.5)], rows: [Table.Row(cells: [cell("内一"), cell("内二")])])),
              paragraph("后", style: .tableText),
            ]),
          ])
        ]))
  ])
])

import CityModel
import Platform

/// What a page says of the stage where a case stands: what it is for, how far it is, and what is still wanted.
struct ActivityBox {
  let purpose: String
  var facts: [(label: String, text: String)] = []
  /// A picture, as SVG.
  var chart: String?
  var table: PlainTable?
  var note: String?

  var model: Model {
    [
      "purpose": purpose, "hasActivityFacts": !facts.isEmpty,
      "activityFacts": facts.map { ["factLabel": $0.label, "factText": $0.text] }, "activityChart": chart ?? false,
      "activityTable": table?.model ?? false, "activityNote": note ?? false,
    ]
  }
}

/// A table of words: the first cell of a row is its head.
struct PlainTable {
  let caption: String
  let columns: [String]
  let rows: [[String]]

  var model: Model {
    [
      "caption": caption, "columns": columns,
      "rows": rows.map { row -> Model in ["head": row.first ?? "", "cells": Array(row.dropFirst())] },
    ]
  }
}

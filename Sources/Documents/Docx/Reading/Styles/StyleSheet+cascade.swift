extension StyleSheet {
  /// Run properties up to the paragraph's style: defaults, table style, paragraph style.
  func runs(paragraphStyle: Int?, table: TableSetting?, theme: ThemeFonts) -> RunCascade {
    var cascade = RunCascade()
    cascade.apply(defaultRun, .defaults, theme: theme)
    eachTableLayer(table) { cascade.apply($0.run, $1, theme: theme) }
    for style in chain(paragraphStyle) {
      cascade.apply(layers[style].run, FormatOrigin(.paragraphStyle, style: style), theme: theme)
    }
    return cascade
  }

  /// Paragraph properties up to the paragraph's style; the indents of a style's numbering stand before the style's own.
  func paragraphs(style: Int?, table: TableSetting?, numbering: NumberingSheet) -> ParagraphCascade {
    var cascade = ParagraphCascade()
    cascade.apply(defaultParagraph, .defaults)
    eachTableLayer(table) { cascade.apply($0.paragraph, $1) }
    for style in chain(style) {
      let layer = layers[style].paragraph
      if let number = layer.numbering,
        let level = numbering.level(number, layer.numberingLevel ?? 0, style: styles[style].id)
      {
        cascade.apply(level.paragraph, FormatOrigin(.numbering))
      }
      cascade.apply(layer, FormatOrigin(.paragraphStyle, style: style))
    }
    return cascade
  }

  private func eachTableLayer(
    _ table: TableSetting?, _ body: ((paragraph: ParagraphProperties, run: RunProperties), FormatOrigin) -> Void
  ) {
    guard let table else { return }
    for style in chain(table.style) {
      let origin = FormatOrigin(.tableStyle, style: style)
      body((layers[style].paragraph, layers[style].run), origin)
      for condition in TableCondition.allCases where table.holds(condition) {
        if let layer = layers[style].conditions[condition] { body(layer, origin) }
      }
    }
  }
}

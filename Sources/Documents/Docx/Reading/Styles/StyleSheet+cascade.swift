extension StyleSheet {
  /// Run properties up to the paragraph's style: defaults, table style, paragraph style.
  func runs(paragraphStyle: Int?, table: TableSetting?, theme: ThemeFonts) -> RunCascade {
    var cascade = RunCascade()
    cascade.apply(defaultRun, .defaults, theme: theme)
    for (layer, origin) in tableLayers(table) { cascade.apply(layer.run, origin, theme: theme) }
    for style in chain(paragraphStyle) {
      cascade.apply(runLayers[style], FormatOrigin(.paragraphStyle, style: style), theme: theme)
    }
    return cascade
  }

  /// Paragraph properties up to the paragraph's style; the indents of a style's numbering stand before the style's own.
  func paragraphs(style: Int?, table: TableSetting?, numbering: NumberingSheet) -> ParagraphCascade {
    var cascade = ParagraphCascade()
    cascade.apply(defaultParagraph, .defaults)
    for (layer, origin) in tableLayers(table) { cascade.apply(layer.paragraph, origin) }
    for style in chain(style) {
      let layer = paragraphLayers[style]
      if let number = layer.numbering,
        let level = numbering.level(number, layer.numberingLevel ?? 0, style: styles[style].id)
      {
        cascade.apply(level.paragraph, FormatOrigin(.numbering))
      }
      cascade.apply(layer, FormatOrigin(.paragraphStyle, style: style))
    }
    return cascade
  }
}

/// What has been read of a paragraph so far.
struct ParagraphContent {
  /// What its runs' properties are laid upon.
  let base: RunCascade
  var runs: [FormattedRun] = []
  var fields: [FormattedField] = []
  var images: [FormattedImage] = []
  var hasPageBreak = false
  var hasComment = false
  var hasTrackedChange = false
  /// Runs mostly repeat the properties of the one before.
  var last: (properties: RunProperties, format: RunFormat)?

  init(base: RunCascade) { self.base = base }
}

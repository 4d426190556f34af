/// What the text is read with: the file's other parts.
struct DocxParts {
  var styles = StyleSheet()
  var theme = ThemeFonts()
  var numbering = NumberingSheet()
  var settings = DocumentSettings()
}

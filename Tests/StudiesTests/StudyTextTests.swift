import Studies
import Testing

@Suite struct StudyTextTests {
  @Test func `an empty text is a text`() {
    _ = StudyText()
  }
}

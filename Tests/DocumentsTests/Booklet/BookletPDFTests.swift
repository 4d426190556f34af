import Documents
import Foundation
import Testing

/// The booklet as it is printed.
@Suite struct BookletPDFTests {
  @Test(arguments: [1, 4, 5]) func `the sides of its sheets are A3, front and back in turn`(_ count: Int) throws {
    let set = pages(numbered: count)
    try #require(set.pages.count == count)
    let bytes = set.bookletPDF(profile: .official)
    #expect(bytes == set.bookletPDF(profile: .official))
    #expect(bytes.count(of: "/MediaBox [ 0 0 1190.551") == Booklet(pageCount: count).sheets.count * 2)
    if let folder = ProcessInfo.processInfo.environment["YIJU_LOOK"] {
      try bytes.write(to: URL(filePath: folder).appending(path: "booklet-\(count).pdf"))
    }
  }

  @Test func `the binding margin of left pages lies at the fold`() {
    let set = pages(numbered: 4)
    var even = LayoutProfile.official
    even.page.rightMillimetres = even.page.leftMillimetres
    #expect(set.bookletPDF(profile: even) == set.bookletPDF())
    #expect(set.bookletPDF(profile: .official) != set.bookletPDF())
  }

  @Test func `the preview shows every page once, and blanks`() throws {
    let shown = [(Booklet(pageCount: 5), "chinese"), (Booklet(pageCount: 0), "english")].map { booklet, word in
      booklet.preview(language: .init(rawValue: word) ?? .english)
        .svg(title: "拼版", description: "骑马钉", idPrefix: word)
    }
    try expectSnapshot(shown.joined(separator: "\n") + "\n", "booklet.svg.txt")
    let numbers = (1...5).map { "font-weight=\"bold\" fill=\"#17211f\" text-anchor=\"middle\">\($0)</text>" }
    #expect(numbers.allSatisfy { shown[0].ranges(of: $0).count == 1 })
    #expect(!shown[1].contains("font-weight"))
  }

  /// Each page of one line that says its number.
  private func pages(numbered count: Int) -> Typeset {
    let sections = (1...count).map { Section(blocks: [paragraph("第\($0)页")]) }
    return Document(sections: sections).typeset(profile: .official, fonts: testFonts())
  }
}

extension Data {
  fileprivate func count(of text: String) -> Int {
    var (found, rest) = (0, self[...])
    while let range = rest.firstRange(of: Data(text.utf8)) {
      found += 1
      rest = rest[range.upperBound...]
    }
    return found
  }
}

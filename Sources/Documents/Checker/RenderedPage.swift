/// A printed page as lines of words with their places, in points from its upper left corner.
public struct RenderedPage: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public var left, top, right, bottom: Double
    public var text: String

    /// Characters that the line is wide: a Han character or sign is one, a letter or figure half.
    var characters: Double {
      text.unicodeScalars.reduce(0) { $0 + ($1.isBlank ? 0 : $1.value < 0x250 ? 0.5 : 1) }
    }
  }

  public var widthPoints: Double
  public var heightPoints: Double
  /// From top to bottom; words at the same height are one line.
  public var lines: [Line]
}

/// The pages of a PDF file as `pdftotext -bbox-layout` (poppler) prints them.
///
/// - Returns: `nil`: the text is not such a print.
public func renderedPages(bboxLayout xhtml: String) -> [RenderedPage]? {
  var pages: [RenderedPage] = []
  for row in xhtml.split(separator: "\n") {
    let tag = row.drop { $0 == " " }
    if tag.hasPrefix("<page ") {
      guard let sizes = numbers(tag), sizes.count == 2 else { return nil }
      pages.append(RenderedPage(widthPoints: sizes[0], heightPoints: sizes[1], lines: []))
    } else if tag.hasPrefix("<word ") {
      guard let box = numbers(tag), box.count == 4, !pages.isEmpty else { return nil }
      pages[pages.count - 1].lines.append(
        RenderedPage.Line(left: box[0], top: box[1], right: box[2], bottom: box[3], text: words(tag)))
    }
  }
  return pages.isEmpty ? nil : pages.map(\.withWholeLines)
}

private func numbers(_ tag: Substring) -> [Double]? {
  let parts = tag.prefix { $0 != ">" }.split(separator: "\"", omittingEmptySubsequences: false)
  let values = stride(from: 1, to: parts.count, by: 2).map { Double(parts[$0]) }
  return values.contains(nil) ? nil : values.compactMap(\.self)
}

private func words(_ tag: Substring) -> String {
  let text = tag.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
  return String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
    .replacing("&amp;", with: "&")
}

extension RenderedPage {
  /// Words whose middles lie at one height, within a third of their own, as one line.
  fileprivate var withWholeLines: RenderedPage {
    var page = self
    page.lines = []
    for word in lines.sorted(by: { ($0.top + $0.bottom, $0.left) < ($1.top + $1.bottom, $1.left) }) {
      let height = word.bottom - word.top
      if let line = page.lines.last, abs(line.top + line.bottom - word.top - word.bottom) < height * 2 / 3 {
        page.lines[page.lines.count - 1] = line.joined(word)
      } else {
        page.lines.append(word)
      }
    }
    return page
  }
}

extension RenderedPage.Line {
  fileprivate func joined(_ word: Self) -> Self {
    let isBefore = word.right <= left
    return Self(
      left: min(left, word.left), top: min(top, word.top), right: max(right, word.right),
      bottom: max(bottom, word.bottom),
      text: isBefore ? word.text + " " + text : text + " " + word.text)
  }
}

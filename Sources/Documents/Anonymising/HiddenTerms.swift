internal import Foundation

/// What may not be read from a file: names, agencies and telephone numbers, found however they are written.
///
/// Both sides are folded before they are compared: full width and half, capitals, accents, and the compatibility forms of
/// Unicode become one; spaces, dashes, dots, brackets and what cannot be seen fall away. `张 三`, `１３９-8273` and `ＺＨＡＮＧ`
/// are found by `张三`, `1398273` and `zhang`.
struct HiddenTerms: Sendable {
  /// Fewest characters of a term once it is folded: a shorter one stands in every text.
  static let leastLength = 2

  /// Folded, the longest first, so that a unit's full name goes before a part of it.
  let folded: [[Unicode.Scalar]]

  init(_ terms: [String]) {
    let all = Set(terms.map { Folded($0).scalars }).filter { $0.count >= Self.leastLength }
    folded = all.sorted { ($1.count, "\($0)") < ($0.count, "\($1)") }
  }

  /// Where a text holds one of them, in scalars of the text as it is written; in order, none overlapping.
  func places(in text: [Unicode.Scalar]) -> [Range<Int>] {
    let text = Folded(text)
    var found: [Range<Int>] = []
    var at = 0
    while at < text.scalars.count {
      if let length = match(text.scalars, at) {
        found.append(text.origin[at]..<(text.origin[at + length - 1] + 1))
        at += length
      } else {
        at += 1
      }
    }
    return found
  }

  func occur(in text: String) -> Bool { !places(in: Array(text.unicodeScalars)).isEmpty }

  private func match(_ text: [Unicode.Scalar], _ at: Int) -> Int? {
    folded.first { term in
      term.count <= text.count - at && zip(term, text[at...]).allSatisfy(==)
    }?.count
  }
}

/// A text as it is compared, each scalar with the place that it came from.
private struct Folded {
  var scalars: [Unicode.Scalar] = []
  var origin: [Int] = []

  init(_ text: String) { self.init(Array(text.unicodeScalars)) }

  init(_ text: [Unicode.Scalar]) {
    for (place, scalar) in text.enumerated() {
      for part in fold(scalar) {
        scalars.append(part)
        origin.append(place)
      }
    }
  }
}

private func fold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
  if scalar.isASCII {
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      ? Array(scalar.properties.lowercaseMapping.unicodeScalars) : []
  }
  // Of the usual ideographs none has another form.
  if (0x4E00...0x9FFF).contains(scalar.value) { return [scalar] }
  let plain = String(scalar).decomposedStringWithCompatibilityMapping.lowercased()
  return plain.unicodeScalars.filter { part in
    part.properties.isAlphabetic && part.properties.generalCategory != .nonspacingMark
      || part.properties.numericType == .decimal || part.properties.isIdeographic
  }
}

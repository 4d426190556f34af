/// A sentence of a paragraph: where it stands, and the places of its signs and topics in the paragraph's lists.
struct Sentence: Sendable {
  let range: Range<Int>
  let signs: Range<Int>
  let topics: Range<Int>
}

/// A name of the indicator book that a paragraph speaks of.
struct Topic: Sendable {
  let name: BookName
  let range: Range<Int>
}

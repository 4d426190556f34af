/// Names by the parser's own addresses: it keeps each name once, so that an address seen before needs no comparing.
struct XMLNames {
  private var words: [(address: Int, word: XMLWord)]
  private var spaces: [(address: Int, space: XMLSpace)] = []

  /// A fixed number of places; two names that share one are looked up again, so that a file with a million names takes
  /// no more memory than any other.
  init() { words = Array(repeating: (0, .unknown), count: 1024) }

  mutating func word(_ name: UnsafePointer<UInt8>) -> XMLWord {
    let address = Int(bitPattern: name)
    let place = (address ^ address >> 10) & 1023
    if words[place].address == address { return words[place].word }
    let word = XMLWord(name: String(cString: name))
    words[place] = (address, word)
    return word
  }

  mutating func space(_ uri: UnsafePointer<UInt8>?) -> XMLSpace {
    guard let uri else { return .none }
    let address = Int(bitPattern: uri)
    for known in spaces where known.address == address { return known.space }
    let space = XMLSpace(uri: String(cString: uri))
    if spaces.count < 32 { spaces.append((address, space)) }
    return space
  }
}

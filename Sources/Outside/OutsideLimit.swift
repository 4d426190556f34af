/// How long and how large anything that leaves the house may be.
enum OutsideLimit {
  static let connectSeconds = 10
  /// From the first to the last byte of one try.
  static let wholeSeconds = 30
  /// What is read of an answer's body before it is cut off; nothing is made of it.
  static let answerBytes = 64 << 10
  static let bodyBytes = 256 << 10
}

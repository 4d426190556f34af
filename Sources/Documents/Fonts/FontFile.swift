public import Foundation

/// One face of a font file, with its bytes: what a document is typeset with. The typesetter reads no file itself.
public struct FontFile: Sendable {
  /// For messages: the file's name without its folder.
  public let name: String
  /// The whole file; mapped into memory by whoever found it.
  public let bytes: Data
  /// Of the face within a collection (.ttc), from 0.
  public let faceIndex: Int
  /// Every family name that the file gives itself, in all languages.
  public let families: [String]
  public let isBold: Bool

  public init(name: String, bytes: Data, faceIndex: Int, families: [String], isBold: Bool) {
    self.name = name
    self.bytes = bytes
    self.faceIndex = faceIndex
    self.families = families
    self.isBold = isBold
  }
}

/// Why a file was not taken as a photo.
package enum PictureFault: Error, Hashable, Sendable {
  case notAPicture
  /// A picture, of a kind that we do not read; its usual name.
  case unsupportedKind(String)
  /// How many pixels its header claims.
  case tooManyPixels(Int)
  /// Cut short, or not what its header says.
  case damaged
  /// How many bytes it has.
  case tooLarge(Int)
}

/// A picture file taken apart, not decoded yet.
struct PictureContainer {
  /// As the header claims, before turning.
  let width: Int
  let height: Int
  let kind: PictureKind
  /// The file with everything gone that decoding does not need, whatever followed its end among it.
  let bytes: [UInt8]
  /// The TIFF block with the camera's notes; empty when there is none.
  let exif: [UInt8]
}

/// A photo as we keep it: upright, small enough to show, and with nothing in it but what can be seen.
package struct Picture: Sendable {
  /// Encoded anew. No metadata, no bytes after the end; the longest side as `PictureLimits` says.
  package let jpeg: [UInt8]
  /// The same, smaller, for lists.
  package let thumbnail: [UInt8]
  /// Of `jpeg`, in pixels.
  package let width: Int
  package let height: Int
  /// What tells one picture from another: width and height (four bytes each, the highest first), then red, green, blue
  /// of every pixel of the upright picture, scaled down but not encoded yet. The same photo under other metadata
  /// gives the same bytes; taking all pixels of the original would hold 120 MB for a large one.
  package let pixels: [UInt8]
  /// When the camera says that it was taken, as written (`2026:11:23 09:15:00`: local time of an unknown zone).
  package let taken: String?
  /// Where the camera says that it was taken, WGS 84, in degrees. Both or neither.
  package let longitude: Double?
  package let latitude: Double?
}

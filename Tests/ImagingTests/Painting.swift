import CGD

/// A picture that a test paints: four quarters, red and green above, blue and white below.
struct Painting {
  var width = 60
  var height = 40
  /// The first quarter's, as 0xRRGGBB; with 0x7F before it, see-through.
  var topLeft: Int32 = 0xFF_0000

  func jpeg() -> [UInt8] { encoded { gdImageJpegPtr($0, $1, 90) } }

  func png() -> [UInt8] { encoded { gdImagePngPtr($0, $1) } }

  func gif() -> [UInt8] { encoded { gdImageGifPtr($0, $1) } }

  private func encoded(by encode: (gdImagePtr?, UnsafeMutablePointer<Int32>) -> UnsafeMutableRawPointer?) -> [UInt8] {
    let image = gdImageCreateTrueColor(Int32(width), Int32(height))
    defer { gdImageDestroy(image) }
    gdImageAlphaBlending(image, 0)
    gdImageSaveAlpha(image, 1)
    for (place, colour) in [topLeft, 0x00_FF00, 0x00_00FF, 0xFF_FFFF].enumerated() {
      let (x, y) = (Int32(place % 2 * width / 2), Int32(place / 2 * height / 2))
      gdImageFilledRectangle(image, x, y, x + Int32(width / 2), y + Int32(height / 2), colour)
    }
    var count: Int32 = 0
    guard let bytes = encode(image, &count) else { return [] }
    defer { gdFree(bytes) }
    return Array(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
  }
}

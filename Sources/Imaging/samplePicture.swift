import CGD

/// A picture of nothing, for demonstrations: a sky, a street and a lamp in flat colours, different for every seed.
///
/// - Returns: a JPEG with no metadata; empty when memory ran out.
package func samplePicture(seed: UInt64) -> [UInt8] {
  guard let image = gdImageCreateTrueColor(640, 480) else { return [] }
  defer { gdImageDestroy(image) }
  let tint = Int32(seed % 60)
  let sky = color(150 + tint, 180, 210)
  let street = color(90, 90 + tint / 2, 95)
  let x = Int32(100 + seed / 64 % 440)
  gdImageFilledRectangle(image, 0, 0, 639, 299, sky)
  gdImageFilledRectangle(image, 0, 300, 639, 479, street)
  gdImageFilledRectangle(image, x, 100, x + 8, 330, color(60, 60, 60))
  gdImageFilledEllipse(image, x + 4, 95, 46, 30, color(250, 230, 120 + tint))
  var size: Int32 = 0
  guard let data = gdImageJpegPtr(image, &size, 80) else { return [] }
  defer { gdFree(data) }
  return Array(UnsafeRawBufferPointer(start: data, count: Int(size)))
}

private func color(_ red: Int32, _ green: Int32, _ blue: Int32) -> Int32 { red << 16 | green << 8 | blue }

import CGD

/// Pixels in memory, held by libgd: one picture's, used by one caller, let go with the last reference.
final class Canvas {
  private let image: gdImagePtr

  private init(_ image: gdImagePtr?) throws(PictureFault) {
    guard let image else { throw .damaged }
    self.image = image
  }

  deinit { gdImageDestroy(image) }

  var width: Int { Int(image.pointee.sx) }
  var height: Int { Int(image.pointee.sy) }

  /// Decodes; what is see-through becomes white. Damaged when the pixels are not as many as the header said.
  static func decode(_ container: PictureContainer) throws(PictureFault) -> Canvas {
    silence
    var bytes = container.bytes
    let count = Int32(bytes.count)
    let canvas =
      switch container.kind {
      case .jpeg: try Canvas(gdImageCreateFromJpegPtrEx(count, &bytes, 1))
      default: try Canvas(gdImageCreateFromPngPtr(count, &bytes)).onWhite()
      }
    guard canvas.width == container.width, canvas.height == container.height else { throw .damaged }
    return canvas
  }

  /// The same picture with its longest side no longer than that; itself when it is small enough.
  func scaled(toLongestSide longest: Int) throws(PictureFault) -> Canvas {
    let side = max(width, height)
    guard side > longest else { return self }
    let canvas = try Canvas(
      gdImageCreateTrueColor(Int32(max(1, width * longest / side)), Int32(max(1, height * longest / side))))
    gdImageCopyResampled(
      canvas.image, image, 0, 0, 0, 0, Int32(canvas.width), Int32(canvas.height), Int32(width), Int32(height))
    return canvas
  }

  /// Turned and mirrored so that up is up. May change this canvas too: use only what is returned.
  ///
  /// - Parameter orientation: 1...8, as EXIF counts.
  func turned(from orientation: Int) throws(PictureFault) -> Canvas {
    switch orientation {
    case 2, 5: gdImageFlipHorizontal(image)
    case 3: gdImageFlipBoth(image)
    case 4, 7: gdImageFlipVertical(image)
    default: break
    }
    return switch orientation {
    case 5, 7, 8: try Canvas(gdImageRotateInterpolated(image, 90, 0))
    case 6: try Canvas(gdImageRotateInterpolated(image, 270, 0))
    default: self
    }
  }

  /// - Parameter quality: 0...100, as libjpeg counts.
  func jpeg(quality: Int) throws(PictureFault) -> [UInt8] {
    var count: Int32 = 0
    guard let encoded = gdImageJpegPtr(image, &count, Int32(quality)) else { throw .damaged }
    defer { gdFree(encoded) }
    return Array(UnsafeRawBufferPointer(start: encoded, count: Int(count)))
  }

  /// Width, height, and red, green, blue of every pixel, row by row: what `Picture.pixels` says.
  var pixels: [UInt8] {
    let (width, height) = (width, height)
    let head = [width, height].flatMap { side in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: side >> $0) } }
    return [UInt8](unsafeUninitializedCapacity: head.count + width * height * 3) { bytes, count in
      count = bytes.initialize(fromContentsOf: head)
      for y in 0..<height {
        guard let row = image.pointee.tpixels[y] else { continue }
        for x in 0..<width {
          bytes[count] = UInt8(truncatingIfNeeded: row[x] >> 16)
          bytes[count + 1] = UInt8(truncatingIfNeeded: row[x] >> 8)
          bytes[count + 2] = UInt8(truncatingIfNeeded: row[x])
          count += 3
        }
      }
    }
  }

  private func onWhite() throws(PictureFault) -> Canvas {
    let canvas = try Canvas(gdImageCreateTrueColor(Int32(width), Int32(height)))
    gdImageFilledRectangle(canvas.image, 0, 0, Int32(width), Int32(height), 0xFF_FFFF)
    gdImageCopy(canvas.image, image, 0, 0, 0, 0, Int32(width), Int32(height))
    return canvas
  }
}

/// libgd's complaints about a file are our `damaged`; by itself it prints them. Set once, by the first who reads it.
private let silence: Void = gdSetErrorMethod { _, _, _ in }

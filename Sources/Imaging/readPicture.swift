/// Reads a photo that somebody sent, whatever its name says, and makes it anew.
///
/// The order of refusals: size in bytes, kind (by its first bytes), whole or cut short, pixels, decoding. Nothing is
/// decoded before the header's size is known, so that a small file cannot ask for gigabytes.
///
/// A JPEG whose end is missing is damaged. One with odd bytes inside is not: libjpeg repairs what several cameras
/// write wrongly, and a person looks at the photo anyway.
package func readPicture(
  _ bytes: [UInt8], limits: PictureLimits = .standard
) throws(PictureFault) -> Picture {
  guard bytes.count <= limits.bytes else { throw .tooLarge(bytes.count) }
  let container = try open(bytes, limits: limits)
  try hold(container, to: limits)
  let metadata = PictureMetadata(exif: container.exif)
  let upright = try Canvas.decode(container)
    .scaled(toLongestSide: limits.longestSidePixels)
    .turned(from: metadata.orientation)
  return Picture(
    jpeg: try upright.jpeg(quality: limits.quality),
    thumbnail: try upright.scaled(toLongestSide: limits.thumbnailSidePixels).jpeg(quality: limits.quality),
    width: upright.width, height: upright.height, pixels: upright.pixels,
    taken: metadata.taken, longitude: metadata.longitude, latitude: metadata.latitude)
}

private func open(_ bytes: [UInt8], limits: PictureLimits) throws(PictureFault) -> PictureContainer {
  switch PictureKind(bytes) {
  case .jpeg: try readJPEG(bytes, maxScans: limits.scans)
  case .png: try readPNG(bytes)
  case .other(let name): throw .unsupportedKind(name)
  case nil: throw .notAPicture
  }
}

private func hold(_ container: PictureContainer, to limits: PictureLimits) throws(PictureFault) {
  guard container.width > 0, container.height > 0 else { throw .damaged }
  let pixels = container.width * container.height
  guard pixels <= limits.pixels, max(container.width, container.height) <= limits.sidePixels else {
    throw .tooManyPixels(pixels)
  }
}

/// Walks a PNG's chunks to its end and keeps those that make the pixels. Text, colour profiles and animation go:
/// nothing of them is shown, and libpng complains aloud about profiles that many programs write wrongly.
func readPNG(_ bytes: [UInt8]) throws(PictureFault) -> PictureContainer {
  var reader = ByteReader(bytes, at: pngSignature.count)
  var size: (width: Int, height: Int)?
  var kept = pngSignature
  var exif: [UInt8] = []
  var name = ""
  while name != "IEND" {
    let start = reader.position
    guard let length = reader.number(bytes: 4), let type = reader.take(4), let body = reader.take(length),
      reader.take(4) != nil
    else { throw .damaged }
    name = String(decoding: type, as: UTF8.self)
    if size == nil { size = try headerSize(name, body) }
    if name == "eXIf", exif.isEmpty { exif = Array(body) }
    if pixelChunks.contains(name) { kept += bytes[start..<reader.position] }
  }
  guard let size else { throw .damaged }
  return PictureContainer(width: size.width, height: size.height, kind: .png, bytes: kept, exif: exif)
}

private let pixelChunks: Set = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]

/// The header is the first chunk, and a side is at most 2³¹−1 (PNG, third edition, 11.2.1).
private func headerSize(_ name: String, _ body: ArraySlice<UInt8>) throws(PictureFault) -> (width: Int, height: Int) {
  var reader = ByteReader(Array(body), at: 0)
  guard name == "IHDR", let width = reader.number(bytes: 4), let height = reader.number(bytes: 4),
    max(width, height) <= Int(Int32.max)
  else { throw .damaged }
  return (width, height)
}

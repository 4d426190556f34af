/// A JPEG or PNG without anything but what makes the picture; `nil` for another kind, or a broken one.
func pictureWithoutMetadata(_ bytes: [UInt8]) -> (bytes: [UInt8], ending: String)? {
  if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return jpeg(bytes).map { ($0, "jpeg") } }
  if bytes.starts(with: pngStart) { return png(bytes).map { ($0, "png") } }
  return nil
}

/// One white dot: it stands where a picture of another kind stood.
let emptyPicture: [UInt8] = [
  0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
  0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00, 0x00, 0x00, 0x0A, 0x49,
  0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0xF8, 0x0F, 0x00, 0x01, 0x01, 0x01, 0x00, 0x1C, 0xB0, 0x8C, 0x99, 0x00, 0x00,
  0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
]

private let pngStart: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

/// The tables, frames and scans up to the end mark. Application data and comments go, but for the two segments without
/// which colours would turn: JFIF, cut to its fixed part, and Adobe's.
private func jpeg(_ bytes: [UInt8]) -> [UInt8]? {
  var kept = Array(bytes[0..<2])
  var at = 2
  while at + 4 <= bytes.count, bytes[at] == 0xFF {
    let marker = bytes[at + 1]
    let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
    guard length >= 2, at + 2 + length <= bytes.count else { return nil }
    let segment = bytes[at..<(at + 2 + length)]
    at += 2 + length
    switch marker {
    case 0xDA:
      kept += segment
      let scan = scanEnd(bytes, from: at)
      kept += bytes[at..<scan]
      at = scan
    case 0xE0 where segment.dropFirst(4).starts(with: Array("JFIF\0".utf8)) && length >= 16:
      kept += [0xFF, 0xE0, 0x00, 0x10] + segment.dropFirst(4).prefix(12) + [0, 0]
    case 0xEE where segment.dropFirst(4).starts(with: Array("Adobe".utf8)) && length == 14: kept += segment
    case 0xE0...0xEF, 0xFE: break
    default: kept += segment
    }
    if at + 1 < bytes.count, bytes[at] == 0xFF, bytes[at + 1] == 0xD9 { return kept + [0xFF, 0xD9] }
  }
  return nil
}

/// Where coded data ends: at the next marker that is neither a stuffed byte nor a restart.
private func scanEnd(_ bytes: [UInt8], from start: Int) -> Int {
  var at = start
  while at + 1 < bytes.count {
    if bytes[at] == 0xFF, bytes[at + 1] != 0, !(0xD0...0xD7).contains(bytes[at + 1]) { return at }
    at += 1
  }
  return bytes.count
}

private func png(_ bytes: [UInt8]) -> [UInt8]? {
  let needed = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "bKGD", "IDAT", "IEND"]
  var kept = pngStart
  var at = pngStart.count
  while at + 12 <= bytes.count {
    let length = bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) }
    guard length <= bytes.count - at - 12 else { return nil }
    let kind = String(decoding: bytes[(at + 4)..<(at + 8)], as: UTF8.self)
    if needed.contains(kind) { kept += bytes[at..<(at + 12 + length)] }
    at += 12 + length
    if kind == "IEND" { return kept }
  }
  return nil
}

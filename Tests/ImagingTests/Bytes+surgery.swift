/// Changes that a test makes to a picture's file.
extension [UInt8] {
  /// A JPEG with one more segment behind its first two bytes.
  func with(segment code: UInt8, _ body: [UInt8]) -> [UInt8] {
    Array(prefix(2)) + [0xFF, code] + number(body.count + 2, 2) + body + dropFirst(2)
  }

  func with(exif block: ExifBlock) -> [UInt8] { with(segment: 0xE1, Array("Exif\0\0".utf8) + block.tiff) }

  /// A PNG with one more chunk behind its header.
  func with(chunk name: String, _ body: [UInt8]) -> [UInt8] {
    Array(prefix(33)) + chunk(name, body) + dropFirst(33)
  }

  /// A PNG that claims another size; the header's checksum is right.
  func claiming(width: Int, height: Int) -> [UInt8] {
    let header = number(width, 4) + number(height, 4) + self[24..<29]
    return Array(prefix(8)) + chunk("IHDR", header) + dropFirst(33)
  }

  func holds(_ text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}

private func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
  let named = Array(name.utf8) + body
  return number(body.count, 4) + named + number(Int(checksum(named)), 4)
}

/// CRC-32 as PNG wants it (PNG, third edition, annex D).
private func checksum(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(UInt32.max) { sum, byte in
    (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
}

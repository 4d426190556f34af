import CDeflate

/// One file within an archive, as its bytes lie there.
struct ZipEntry: Sendable {
  let name: String
  let content: [UInt8]
  let isDeflated: Bool
  /// CRC-32 and length of what it is when it is taken out.
  let checksum: UInt32
  let length: Int

  init(_ name: String, _ bytes: [UInt8], by deflater: Deflater) {
    self.init(name, bytes, content: deflater.deflated(bytes), isDeflated: true)
  }

  init(_ name: String, _ text: String, by deflater: Deflater) { self.init(name, Array(text.utf8), by: deflater) }

  /// What is compressed in itself, as a picture is.
  init(stored bytes: [UInt8], as name: String) { self.init(name, bytes, content: bytes, isDeflated: false) }

  private init(_ name: String, _ bytes: [UInt8], content: [UInt8], isDeflated: Bool) {
    self.name = name
    self.content = content
    self.isDeflated = isDeflated
    checksum = libdeflate_crc32(0, bytes, bytes.count)
    length = bytes.count
  }
}

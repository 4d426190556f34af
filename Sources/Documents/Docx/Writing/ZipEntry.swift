/// One file within an archive.
struct ZipEntry {
  let name: String
  let bytes: [UInt8]
  /// Already compressed (a picture): kept as it is.
  let isCompressed: Bool

  init(_ name: String, _ bytes: [UInt8], isCompressed: Bool = false) {
    self.name = name
    self.bytes = bytes
    self.isCompressed = isCompressed
  }

  init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
}

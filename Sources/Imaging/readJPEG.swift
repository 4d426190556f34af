/// Walks a JPEG's segments to its end (ITU-T T.81, annex B), so that a missing end is known to be missing: an end marker
/// inside the camera's preview does not count. Damaged when there is no end, no size, or more passes than `maxScans`.
func readJPEG(_ bytes: [UInt8], maxScans: Int) throws(PictureFault) -> PictureContainer {
  var reader = ByteReader(bytes, at: 2)
  var size: (width: Int, height: Int)?
  var exif: [UInt8] = []
  var scans = 0
  while true {
    let marker = try reader.marker()
    if marker == .endOfImage { break }
    guard let length = reader.number(bytes: 2), length >= 2, let body = reader.take(length - 2) else { throw .damaged }
    if marker.beginsFrame, size == nil { size = frameSize(body) }
    if marker == .app1, exif.isEmpty, body.starts(with: exifPrefix) { exif = Array(body.dropFirst(exifPrefix.count)) }
    if marker == .startOfScan {
      scans += 1
      reader.skipEntropyCodedData()
    }
    if scans > maxScans { throw .damaged }
  }
  guard let size, scans > 0 else { throw .damaged }
  return PictureContainer(
    width: size.width, height: size.height, kind: .jpeg, bytes: Array(bytes[..<reader.position]), exif: exif)
}

private let exifPrefix = Array("Exif\0\0".utf8)

private func frameSize(_ body: ArraySlice<UInt8>) -> (width: Int, height: Int)? {
  var reader = ByteReader(Array(body), at: 1)
  guard let height = reader.number(bytes: 2), let width = reader.number(bytes: 2) else { return nil }
  return (width, height)
}

/// The second byte of a marker; the first is 0xFF.
private struct Marker: Equatable {
  let code: UInt8

  static let endOfImage = Marker(code: 0xD9)
  static let startOfScan = Marker(code: 0xDA)
  static let app1 = Marker(code: 0xE1)

  /// C4, C8 and CC lie among the frame headers and are none.
  var beginsFrame: Bool { (0xC0...0xCF).contains(code) && ![0xC4, 0xC8, 0xCC].contains(code) }

  /// Inside coded data a 0xFF is followed by a zero, by a restart marker (D0 to D7) or by another 0xFF.
  static func isWithinCodedData(_ code: UInt8) -> Bool { code == 0 || code == 0xFF || (0xD0...0xD7).contains(code) }
}

extension ByteReader {
  fileprivate mutating func marker() throws(PictureFault) -> Marker {
    guard number(bytes: 1) == 0xFF else { throw .damaged }
    while let code = number(bytes: 1) {
      if code != 0xFF { return Marker(code: UInt8(code)) }
    }
    throw .damaged
  }

  /// Stops at the next marker, or at the end of the bytes.
  fileprivate mutating func skipEntropyCodedData() {
    while position < bytes.count {
      if bytes[position] == 0xFF, position + 1 < bytes.count, !Marker.isWithinCodedData(bytes[position + 1]) { return }
      position += 1
    }
  }
}

import CExif

/// What the camera noted about a picture. Anything that cannot be true is taken as not there.
struct PictureMetadata {
  /// 1...8, as EXIF counts; 1 is upright.
  let orientation: Int
  let taken: String?
  let longitude: Double?
  let latitude: Double?

  /// - Parameter exif: a TIFF block; may be empty, and may be nonsense.
  init(exif: [UInt8]) {
    let entries = ExifEntries(exif)
    orientation = entries.orientation ?? 1
    taken = entries.taken
    let position = entries.position
    longitude = position?.longitude
    latitude = position?.latitude
  }
}

/// The entries of a TIFF block while libexif holds it.
private struct ExifEntries: ~Copyable {
  private let data: UnsafeMutablePointer<ExifData>?
  private let order: ExifByteOrder

  init(_ tiff: [UInt8]) {
    let block = Array("Exif\0\0".utf8) + tiff
    data = tiff.isEmpty ? nil : exif_data_new_from_data(block, UInt32(block.count))
    order = data.map { exif_data_get_byte_order($0) } ?? EXIF_BYTE_ORDER_INTEL
  }

  deinit { if let data { exif_data_unref(data) } }

  var orientation: Int? {
    guard let entry = entry(EXIF_TAG_ORIENTATION, in: EXIF_IFD_0), entry.format == EXIF_FORMAT_SHORT, entry.size >= 2
    else { return nil }
    let number = Int(exif_get_short(entry.data, order))
    return (1...8).contains(number) ? number : nil
  }

  /// `2026:11:23 09:15:00`, or nothing: blanks and zeros are what a camera without a clock writes.
  var taken: String? {
    guard let text = text(EXIF_TAG_DATE_TIME_ORIGINAL, in: EXIF_IFD_EXIF), text.utf8.count == 19,
      text.wholeMatch(of: /[12]\d{3}:(0[1-9]|1[0-2]):(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)/) != nil
    else { return nil }
    return text
  }

  /// Both or neither. Exactly nought and nought is what a camera without a fix writes.
  var position: (longitude: Double, latitude: Double)? {
    guard let latitude = degrees(2, reference: 1, positive: "N", negative: "S", limit: 90),
      let longitude = degrees(4, reference: 3, positive: "E", negative: "W", limit: 180),
      (longitude, latitude) != (0, 0)
    else { return nil }
    return (longitude, latitude)
  }

  /// Degrees, minutes and seconds as three fractions, with a letter for the side.
  private func degrees(
    _ tag: UInt32, reference: UInt32, positive: String, negative: String, limit: Double
  ) -> Double? {
    guard let side = text(ExifTag(reference), in: EXIF_IFD_GPS), [positive, negative].contains(side),
      let parts = fractions(ExifTag(tag), in: EXIF_IFD_GPS), parts.count == 3, parts[1] < 60, parts[2] < 60
    else { return nil }
    let size = parts[0] + parts[1] / 60 + parts[2] / 3600
    guard size <= limit else { return nil }
    return side == positive ? size : -size
  }

  private func fractions(_ tag: ExifTag, in part: ExifIfd) -> [Double]? {
    guard let entry = entry(tag, in: part), entry.format == EXIF_FORMAT_RATIONAL,
      UInt64(entry.size) >= 8 * UInt64(entry.components)
    else { return nil }
    var numbers: [Double] = []
    for place in 0..<min(Int(entry.components), 3) {
      let fraction = exif_get_rational(entry.data + 8 * place, order)
      guard fraction.denominator > 0 else { return nil }
      numbers.append(Double(fraction.numerator) / Double(fraction.denominator))
    }
    return numbers
  }

  private func text(_ tag: ExifTag, in part: ExifIfd) -> String? {
    guard let entry = entry(tag, in: part), entry.format == EXIF_FORMAT_ASCII, entry.size <= 64 else { return nil }
    let bytes = UnsafeBufferPointer(start: entry.data, count: Int(entry.size))
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  private func entry(_ tag: ExifTag, in part: ExifIfd) -> ExifEntry? {
    guard let data else { return nil }
    let contents = [data.pointee.ifd.0, data.pointee.ifd.1, data.pointee.ifd.2, data.pointee.ifd.3]
    guard let content = contents[Int(part.rawValue)],
      let entry = exif_content_get_entry(content, tag), entry.pointee.data != nil
    else { return nil }
    return entry.pointee
  }
}

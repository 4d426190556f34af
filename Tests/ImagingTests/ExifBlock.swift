/// A camera's notes, written byte by byte (EXIF 2.32, TIFF with the highest byte first).
struct ExifBlock {
  var orientation: Int?
  var taken: String?
  /// Three fractions of degrees, minutes, seconds after the side: `N 31/1 51/1 2950/100`.
  var latitude: String?
  var longitude: String?

  /// A TIFF block: header, main directory, then the EXIF and GPS directories that it points to.
  var tiff: [UInt8] {
    var main: [Entry] = []
    if let orientation { main.append(Entry(tag: 0x0112, type: 3, count: 1, value: number(orientation, 2) + [0, 0])) }
    let mainSize = 2 + 12 * (main.count + 2) + 4
    let exif = directory(taken.map { [Entry(ascii: $0, tag: 0x9003)] } ?? [], at: 8 + mainSize)
    let gps = directory(gpsEntries, at: 8 + mainSize + exif.count)
    main.append(Entry(tag: 0x8769, type: 4, count: 1, value: number(8 + mainSize, 4)))
    main.append(Entry(tag: 0x8825, type: 4, count: 1, value: number(8 + mainSize + exif.count, 4)))
    return Array("MM\0*".utf8) + number(8, 4) + directory(main, at: 8) + exif + gps
  }

  private var gpsEntries: [Entry] {
    [(1, latitude), (3, longitude)].flatMap { (tag: Int, text: String?) -> [Entry] in
      guard let text else { return [] }
      let parts = text.split(separator: " ")
      let fractions = parts.dropFirst().flatMap { $0.split(separator: "/").flatMap { number(Int($0) ?? 0, 4) } }
      return [
        Entry(ascii: String(parts[0]), tag: tag),
        Entry(tag: tag + 1, type: 5, count: parts.count - 1, value: fractions),
      ]
    }
  }

  /// Values of more than four bytes lie behind the directory.
  private func directory(_ entries: [Entry], at start: Int) -> [UInt8] {
    var behind: [UInt8] = []
    var bytes = number(entries.count, 2)
    let end = start + 2 + 12 * entries.count + 4
    for entry in entries {
      bytes += number(entry.tag, 2) + number(entry.type, 2) + number(entry.count, 4)
      if entry.value.count <= 4 {
        bytes += entry.value + [UInt8](repeating: 0, count: 4 - entry.value.count)
      } else {
        bytes += number(end + behind.count, 4)
        behind += entry.value
      }
    }
    return bytes + [0, 0, 0, 0] + behind
  }
}

private struct Entry {
  let tag: Int
  let type: Int
  let count: Int
  let value: [UInt8]

  init(tag: Int, type: Int, count: Int, value: [UInt8]) {
    (self.tag, self.type, self.count, self.value) = (tag, type, count, value)
  }

  init(ascii: String, tag: Int) {
    let value = Array(ascii.utf8) + [0]
    self.init(tag: tag, type: 2, count: value.count, value: value)
  }
}

/// A number in so many bytes, the highest first.
func number(_ number: Int, _ count: Int) -> [UInt8] {
  (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}

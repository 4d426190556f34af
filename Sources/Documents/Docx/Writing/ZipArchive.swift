import Foundation

/// A zip archive in the making: the few records that an office file needs, every time the format's first (1980-01-01), so
/// that the same entries give the same bytes.
///
/// Written here and not by libzip, which cannot take what is compressed already: a profile's styles are compressed once for
/// all its documents. Reading stays libzip's.
///
/// - Source: PKWARE APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16.
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  init(_ entries: [ZipEntry]) {
    bytes.reserveCapacity(entries.reduce(1024) { $0 + $1.content.count + 2 * $1.name.utf8.count + 80 })
    for entry in entries { add(entry) }
  }

  /// The whole file.
  var data: Data {
    var file = bytes
    file.append(contentsOf: directory)
    file.add(0x0605_4B50 as UInt32)
    for number in [0, 0, count, count] { file.add(UInt16(number)) }
    file.add(UInt32(directory.count))
    file.add(UInt32(bytes.count))
    file.add(0 as UInt16)
    return Data(file)
  }

  /// - Precondition: the archive stays under 4 GiB and 65 536 entries, the names are ASCII.
  private mutating func add(_ entry: ZipEntry) {
    precondition(entry.name.utf8.allSatisfy { $0 < 0x80 }, "parts of an office file have ASCII names")
    let place = UInt32(bytes.count)
    count += 1
    bytes.add(0x0403_4B50 as UInt32)
    bytes.addFields(of: entry)
    bytes.append(contentsOf: entry.name.utf8)
    bytes.append(contentsOf: entry.content)
    directory.add(0x0201_4B50 as UInt32)
    directory.add(ZipArchive.version)
    directory.addFields(of: entry)
    for _ in 0..<3 { directory.add(0 as UInt16) }
    directory.add(0 as UInt32)
    directory.add(place)
    directory.append(contentsOf: entry.name.utf8)
  }

  fileprivate static let version: UInt16 = 20
}

extension [UInt8] {
  /// What an entry's own header and the directory have in common.
  fileprivate mutating func addFields(of entry: ZipEntry) {
    let firstDay: UInt16 = 0x21
    for number in [ZipArchive.version, 0, entry.isDeflated ? 8 : 0, 0, firstDay] { add(number) }
    add(entry.checksum)
    add(UInt32(entry.content.count))
    add(UInt32(entry.length))
    add(UInt16(entry.name.utf8.count))
    add(0 as UInt16)
  }

  fileprivate mutating func add(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

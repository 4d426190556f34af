import Foundation

/// A TrueType font of two glyphs, the second a square for the letter A: as little as a font can be.
///
/// - Parameter embedding: `fsType` of the table OS/2: 0 allows all.
func smallFont(family: String, embedding: UInt16 = 0) throws -> Data {
  let square: [UInt16] = [1, 0, 0, 1000, 1000, 3, 0, 0x0101, 0x0101]
  var tables: [(String, Data)] = [
    (
      "OS/2",
      words(
        [4, 1000, 400, 5, embedding] + Array(repeating: 0, count: 26) + [
          0x40, 65, 65, 800, UInt16(bitPattern: -200), 0, 1000, 0,
        ] + Array(repeating: 0, count: 9))
    ),
    (
      "cmap",
      words([0, 1, 3, 1, 0, 12, 4, 32, 0, 4, 4, 1, 0, 65, 0xFFFF, 0, 65, 0xFFFF, UInt16(bitPattern: -64), 1, 0, 0])
    ),
    ("glyf", words(square) + words([0, 1000, 0, UInt16(bitPattern: -1000), 0, 0, 1000, 0])),
    (
      "head",
      words([1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 3, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000, 1000, 0, 8, 2, 1, 0])
    ),
    ("hhea", words([1, 0, 800, UInt16(bitPattern: -200), 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, 2])),
    ("hmtx", words([1000, 0, 1000, 0])),
    ("loca", words([0, 0, 0, 0, 0, 34])),
    ("maxp", words([1, 0, 2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])),
    ("name", name(family)),
    ("post", words([3, 0] + Array(repeating: 0, count: 14))),
  ]
  for index in tables.indices {
    tables[index].1 += Data(count: (4 - tables[index].1.count % 4) % 4)
  }
  var place = 12 + 16 * tables.count
  var head = words([1, 0, UInt16(tables.count), 128, 3, UInt16(tables.count * 16 - 128)])
  for (tag, table) in tables {
    head += Data(tag.utf8) + long(0) + long(place) + long(table.count)
    place += table.count
  }
  return tables.reduce(head) { $0 + $1.1 }
}

private func words(_ values: [UInt16]) -> Data { Data(values.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) }

private func long(_ value: Int) -> Data { words([UInt16(value >> 16), UInt16(value & 0xFFFF)]) }

/// The family and the word Regular, in Unicode for Windows.
private func name(_ family: String) -> Data {
  let (one, two) = (words(Array(family.utf16)), words(Array("Regular".utf16)))
  let records = [(UInt16(1), 0, one.count), (2, one.count, two.count)].map { id, start, count in
    words([3, 1, 0x409, id, UInt16(count), UInt16(start)])
  }
  return words([0, 2, 30]) + records.reduce(Data(), +) + one + two
}

import Foundation

/// A container with its entries stored as they are: for files that are wrong in one way and right in every other.
///
/// - Parameter claiming: the unpacked size that the entry of this name claims instead of its own.
func storedZip(_ entries: [(name: String, bytes: [UInt8])], claiming: [String: UInt32] = [:]) -> Data {
  var out: [UInt8] = []
  var directory: [UInt8] = []
  for (name, bytes) in entries {
    let packed = UInt32(bytes.count)
    let common =
      little(0, 2) + little(0, 2) + little(0x21_0000, 4) + little(checksum(bytes), 4) + little(packed, 4)
      + little(claiming[name] ?? packed, 4) + little(UInt32(name.utf8.count), 2) + little(0, 2)
    directory += [0x50, 0x4B, 1, 2] + little(20, 2) + little(20, 2) + common
    directory +=
      little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(UInt32(out.count), 4) + Array(name.utf8)
    out += [0x50, 0x4B, 3, 4] + little(20, 2) + common + Array(name.utf8) + bytes
  }
  let end =
    little(0, 4) + little(UInt32(entries.count), 2) + little(UInt32(entries.count), 2)
    + little(UInt32(directory.count), 4) + little(UInt32(out.count), 4) + little(0, 2)
  return Data(out + directory + [0x50, 0x4B, 5, 6] + end)
}

private func little(_ value: UInt32, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) }
}

/// CRC-32 as in ISO/IEC 21320-1.
private func checksum(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~UInt32(0)) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
}

private let table: [UInt32] = (0..<256).map { start in
  (0..<8).reduce(UInt32(start)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
}

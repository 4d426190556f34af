import CZip
import Foundation
import Testing

@testable import Documents

@Suite("An archive that is written here and read by libzip")
struct ZipArchiveTests {
  @Test("names, contents and the first day of the format come back", arguments: [0, 1, 100, 70_000])
  func readByOthers(length: Int) throws {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
    let entries = [
      ZipEntry("a/one.xml", bytes, by: Deflater()), ZipEntry(stored: bytes, as: "two.png"),
      ZipEntry("three", "三", by: Deflater()),
    ]
    try archive(ZipArchive(entries).data) { archive in
      #expect(zip_get_num_entries(archive, 0) == 3)
      #expect(content("a/one.xml", of: archive) == bytes)
      #expect(content("two.png", of: archive) == bytes)
      #expect(content("three", of: archive) == Array("三".utf8))
    }
  }

  private func archive(_ data: Data, _ body: (OpaquePointer) throws -> Void) throws {
    try data.withUnsafeBytes { bytes in
      let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, nil)
      let archive = try #require(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil))
      defer { zip_discard(archive) }
      try body(archive)
    }
  }

  /// The bytes behind a name, whose checksum libzip holds them against.
  private func content(_ name: String, of archive: OpaquePointer) -> [UInt8]? {
    var status = zip_stat_t()
    guard zip_stat(archive, name, 0, &status) == 0, let file = zip_fopen(archive, name, 0) else { return nil }
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    return zip_fread(file, &bytes, status.size) == zip_int64_t(status.size) ? bytes : nil
  }
}

public import Foundation

/// Files in one zip archive, in the order given; the same files are the same bytes.
///
/// - Precondition: the names are ASCII, the archive stays under 4 GiB and 65 536 files.
public func packed(_ files: [(name: String, data: Data)]) -> Data {
  let deflater = Deflater()
  return ZipArchive(files.map { ZipEntry($0.name, Array($0.data), by: deflater) }).data
}

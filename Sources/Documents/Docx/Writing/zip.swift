import CZip
import Foundation

/// A zip archive of the entries in their order, made in memory. Every time in it is the format's first (1980-01-01), so that
/// the same entries give the same bytes.
///
/// - Precondition: memory suffices. libzip has no other way to fail here.
func zip(_ entries: [ZipEntry]) -> Data {
  var error = zip_error_t()
  guard let target = zip_source_buffer_create(nil, 0, 0, &error) else {
    preconditionFailure("no memory for an archive")
  }
  zip_source_keep(target)
  defer { zip_source_free(target) }
  guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
    preconditionFailure("a new archive in memory opens")
  }
  // libzip reads the entries when it closes the archive: they stay where they are until then.
  withStorage(of: entries[...]) { storage in
    for (entry, bytes) in zip(entries, storage) { add(entry, bytes, to: archive) }
    precondition(zip_close(archive) == 0, "an archive in memory closes")
  }
  return contents(of: target)
}

private func withStorage(
  of entries: ArraySlice<ZipEntry>, _ found: [UnsafeRawBufferPointer] = [],
  _ body: ([UnsafeRawBufferPointer]) -> Void
) {
  guard let first = entries.first else { return body(found) }
  first.bytes.withUnsafeBytes { withStorage(of: entries.dropFirst(), found + [$0], body) }
}

private func add(_ entry: ZipEntry, _ bytes: UnsafeRawBufferPointer, to archive: OpaquePointer) {
  let source = zip_source_buffer(archive, bytes.baseAddress, zip_uint64_t(bytes.count), 0)
  let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
  precondition(index >= 0, "every part of a file has a name of its own")
  zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0)
  let method = entry.isCompressed ? ZIP_CM_STORE : ZIP_CM_DEFLATE
  zip_set_file_compression(archive, zip_uint64_t(index), method, compressionLevel)
}

private let compressionLevel: zip_uint32_t = 6

private func contents(of source: OpaquePointer) -> Data {
  zip_source_open(source)
  defer { zip_source_close(source) }
  var status = zip_stat_t()
  zip_source_stat(source, &status)
  var data = Data(count: Int(status.size))
  let read = data.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, zip_uint64_t($0.count)) }
  precondition(read == data.count, "an archive in memory is read whole")
  return data
}

internal import CZip
internal import Foundation

/// The entries of a DOCX file, in memory; every claim of the container is weighed before anything is unpacked.
///
/// Lives as long as one reading.
final class DocxContainer {
  struct Entry {
    var index: UInt64
    var name: String
    var bytes: Int
    var packedBytes: Int
    var isEncrypted: Bool
  }

  let limits: DocxLimits
  private let archive: OpaquePointer
  /// By name in small letters: names of parts are told apart without case.
  private var entries: [String: Entry] = [:]

  /// - Precondition: `bytes` outlive the container.
  init(_ bytes: UnsafeRawBufferPointer, limits: DocxLimits) throws(DocxFault) {
    self.limits = limits
    try refuseCrowd(bytes, limits)
    guard let archive = openArchive(bytes) else { throw Self.broken }
    self.archive = archive
    for entry in try Self.list(archive, limits) { try add(entry) }
  }

  deinit { zip_discard(archive) }

  var names: [String] { entries.values.map(\.name) }

  func contains(_ part: String) -> Bool { entries[part.lowercased()] != nil }

  /// The unpacked bytes of a part. `nil`: there is none of this name.
  func read(_ part: String) throws(DocxFault) -> [UInt8]? {
    guard let entry = entries[part.lowercased()] else { return nil }
    guard !entry.isEncrypted else { throw Self.encrypted(entry.name) }
    guard entry.bytes <= limits.partBytes else { throw Self.tooLarge(entry.name, entry.bytes) }
    guard let bytes = unpack(entry) else { throw Self.damaged(entry.name) }
    return bytes
  }

  private func unpack(_ entry: Entry) -> [UInt8]? {
    guard let file = zip_fopen_index(archive, entry.index, 0) else { return nil }
    defer { zip_fclose(file) }
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: entry.bytes) { buffer, count in
      // Nothing may follow what was claimed; the read past the end also makes the library weigh the checksum.
      var beyond: UInt8 = 0
      let got = zip_fread(file, buffer.baseAddress, UInt64(entry.bytes))
      isWhole = got == Int64(entry.bytes) && zip_fread(file, &beyond, 1) == 0
      count = isWhole ? entry.bytes : 0
    }
    return isWhole ? bytes : nil
  }

  private static func list(_ archive: OpaquePointer, _ limits: DocxLimits) throws(DocxFault) -> [Entry] {
    let count = zip_get_num_entries(archive, 0)
    guard count <= limits.entries else { throw crowded(Int(count)) }
    var entries: [Entry] = []
    var sum = 0
    for index in 0..<UInt64(max(0, count)) {
      guard let entry = entry(archive, index) else { throw broken }
      sum = sum.addingReportingOverflow(entry.bytes).partialValue
      guard sum >= 0, sum <= limits.unpackedBytes else { throw bomb(entry.name) }
      if entry.bytes > 1 << 20, entry.bytes / max(1, entry.packedBytes) > limits.ratio { throw bomb(entry.name) }
      entries.append(entry)
    }
    return entries
  }

  private static func entry(_ archive: OpaquePointer, _ index: UInt64) -> Entry? {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_stat_index(archive, index, 0, &stat) == 0, let name = stat.name else { return nil }
    return Entry(
      index: index, name: String(cString: name).replacing("\\", with: "/"), bytes: Int(clamping: stat.size),
      packedBytes: Int(clamping: stat.comp_size), isEncrypted: stat.encryption_method != UInt16(ZIP_EM_NONE))
  }

  private func add(_ entry: Entry) throws(DocxFault) {
    guard !entry.name.hasSuffix("/") else { return }
    guard isSafe(entry.name) else { throw Self.unsafe(entry.name) }
    guard entries.updateValue(entry, forKey: entry.name.lowercased()) == nil else { throw Self.twice(entry.name) }
  }
}

/// No way out of the container: no root, no drive, no step upwards, no control character.
private func isSafe(_ name: String) -> Bool {
  guard !name.isEmpty, name.utf8.count < 1_000, !name.hasPrefix("/"), !name.contains(":") else { return false }
  guard !name.unicodeScalars.contains(where: { $0.value < 0x20 }) else { return false }
  return !name.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." || $0 == "." }
}

private func openArchive(_ bytes: UnsafeRawBufferPointer) -> OpaquePointer? {
  guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil) else { return nil }
  guard let archive = zip_open_from_source(source, Int32(ZIP_RDONLY), nil) else {
    zip_source_free(source)
    return nil
  }
  return archive
}

/// Weighs the count of entries that the container's end claims, before the library lays out a record for each.
private func refuseCrowd(_ bytes: UnsafeRawBufferPointer, _ limits: DocxLimits) throws(DocxFault) {
  let tail = bytes.suffix(1 << 16 + 64)
  guard tail.count >= 22 else { return }
  for at in tail.indices.dropLast(21) where bytes[at] == 0x50 && bytes[at + 1] == 0x4B {
    switch (bytes[at + 2], bytes[at + 3]) {
    case (5, 6):
      let count = Int(bytes[at + 10]) | Int(bytes[at + 11]) << 8
      guard count <= limits.entries else { throw DocxContainer.crowded(count) }
    // The form for files beyond four gigabytes, which no paper needs.
    case (6, 7): throw DocxContainer.broken
    default: continue
    }
  }
}

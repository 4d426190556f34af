import CDeflate

/// Compresses whole parts (RFC 1951) with one workspace for all parts of a file.
///
/// libdeflate and not zlib, which libzip uses and starts anew for every entry: of a report written with libzip at level 6,
/// zlib took two fifths of the samples of a profile and the kernel, much of it for clearing workspaces, another quarter.
/// Level 1 of it was not faster by the clock of a busy machine.
final class Deflater {
  private let compressor: OpaquePointer

  /// - Precondition: memory suffices.
  init() {
    guard let compressor = libdeflate_alloc_compressor(Deflater.level) else {
      preconditionFailure("memory suffices for a compressor's workspace")
    }
    self.compressor = compressor
  }

  deinit { libdeflate_free_compressor(compressor) }

  func deflated(_ bytes: [UInt8]) -> [UInt8] {
    let room = libdeflate_deflate_compress_bound(compressor, bytes.count)
    return Array(unsafeUninitializedCapacity: room) { target, count in
      count = libdeflate_deflate_compress(compressor, bytes, bytes.count, target.baseAddress, room)
    }
  }

  private static let level: Int32 = 4
}

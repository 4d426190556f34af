import Foundation
import GRDB

extension StoreCheckup {
  /// Every file that an event names, and files that nothing names.
  mutating func lookAtBlobs(before limit: Date) throws {
    let listed = try Set(String.fetchAll(db, sql: "SELECT hash FROM blob_use UNION SELECT hash FROM object_blob"))
    for hash in used.union(listed).sorted() { lookAtBlob(hash, isListed: listed.contains(hash)) }
    for hash in try BlobStore.unused(before: limit, db) { find("blob-unused", ["blob": hash]) }
    for file in try blobs.unlisted(before: limit, db) { find("blob-unlisted", ["file": file.lastPathComponent]) }
  }

  private mutating func lookAtBlob(_ hash: String, isListed: Bool) {
    guard isListed, let bytes = try? Data(contentsOf: blobs.file(hash)) else {
      return find("blob-missing", ["blob": hash])
    }
    if hexDigest(of: bytes) != hash { find("blob-damaged", ["blob": hash]) }
  }
}

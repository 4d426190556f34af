import Documents
package import Foundation

/// A file of a case's archive.
package struct ArchivedFile: Sendable {
  /// With its folder: `files/0002-report-1.docx` is the first document under the question `report` of the second step.
  package let name: String
  package let data: Data
  /// SHA-256 of the data, in hex.
  package let digest: String

  package init(_ name: String, _ data: Data) {
    self.name = name
    self.data = data
    digest = hexDigest(Array(data))
  }
}

/// The archive as one ZIP file, with a list of the SHA-256 of all its files that `sha256sum -c` reads.
package func packedArchive(of files: [ArchivedFile]) -> Data {
  let sums = files.map { "\($0.digest)  \($0.name)\n" }.joined()
  return packed(files.map { ($0.name, $0.data) } + [("SHA256SUMS", Data(sums.utf8))])
}

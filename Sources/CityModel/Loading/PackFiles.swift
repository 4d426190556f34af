/// The bytes of a pack, by path inside it (`indicators/green-view.yaml`), wherever they came from:
/// a folder, or a version that was published into the store.
package struct PackFiles: Sendable {
  package let files: [String: [UInt8]]

  package init(files: [String: [UInt8]]) { self.files = files }
}

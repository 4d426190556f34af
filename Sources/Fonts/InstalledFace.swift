import Documents
import Foundation

/// One face of a font file as fontconfig lists it.
struct InstalledFace: Hashable {
  let path: String
  /// Within a collection, from 0; a named instance of a variable font in the upper 16 bits, as FreeType counts too.
  let index: Int
  let families: [String]
  /// Fontconfig's scale: regular is 80, bold 200.
  let weight: Int

  /// From half-bold on.
  var isBold: Bool { weight >= 180 }

  func isNamed(_ family: String) -> Bool { families.contains { $0.lowercased() == family.lowercased() } }

  func file(bytes: Data) -> FontFile {
    FontFile(
      name: URL(filePath: path).lastPathComponent, bytes: bytes, faceIndex: index, families: families, isBold: isBold)
  }
}

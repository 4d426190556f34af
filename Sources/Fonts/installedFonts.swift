public import Documents
import Foundation

/// The installed fonts of these families, upright, each family's regular face before its bold one, in the order of the
/// families. A family that is not installed is left out: nothing is put in its place.
///
/// - Parameters:
///   - families: any of a font's own names, in any language, letter for letter but for case.
///   - folders: looked through with all below them, besides what the machine has installed.
public func installedFonts(families: [String], folders: [String] = []) -> FontSet {
  let faces = facesOfMachine(folders: folders)
  var bytes: [String: Data] = [:]
  var seen: Set<InstalledFace> = []
  let chosen = families.flatMap { family in regularAndBold(faces.filter { $0.isNamed(family) }) }
  return FontSet(
    chosen.filter { seen.insert($0).inserted }.compactMap { face in
      guard let data = bytes[face.path] ?? mapped(face.path) else { return nil }
      bytes[face.path] = data
      return face.file(bytes: data)
    })
}

/// The faces nearest to regular and to bold; of equals the first by path.
private func regularAndBold(_ faces: [InstalledFace]) -> [InstalledFace] {
  let ordered = faces.sorted { ($0.path, $0.index) < ($1.path, $1.index) }
  let regular = ordered.filter { !$0.isBold }.min { abs($0.weight - 80) < abs($1.weight - 80) }
  let bold = ordered.filter(\.isBold).min { abs($0.weight - 200) < abs($1.weight - 200) }
  return [regular, bold].compactMap(\.self)
}

/// A file that vanished meanwhile is not installed. `.mappedIfSafe` would read the whole file on Linux (20 MB for a large
/// font), of which a document needs a hundredth.
private func mapped(_ path: String) -> Data? { try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) }

extension PackFiles {
  /// Files of this folder belong to demonstrations only.
  static let demonstrationFolder = "demonstration/"

  package var hasDemonstration: Bool { files.keys.contains { $0.hasPrefix(Self.demonstrationFolder) } }

  /// The pack as a demonstration has it: what lies under `demonstration/` joins it.
  ///
  /// A list or table that the pack has already is continued, everything else is added. The rest of the pack stays as it is,
  /// so that nothing made up can take the place of a fact.
  package var demonstration: PackFiles {
    var laid = files.filter { !$0.key.hasPrefix(Self.demonstrationFolder) }
    for (path, bytes) in files where path.hasPrefix(Self.demonstrationFolder) {
      let target = String(path.dropFirst(Self.demonstrationFolder.count))
      laid[target] = laid[target].map { $0.ended + (target.hasSuffix(".csv") ? bytes.withoutHeader : bytes) } ?? bytes
    }
    return PackFiles(files: laid)
  }

  /// The same files and one more.
  package func adding(_ path: String, _ text: String) -> PackFiles {
    PackFiles(files: files.merging([path: Array(text.utf8)]) { _, new in new })
  }
}

extension [UInt8] {
  /// With a line end at the end.
  fileprivate var ended: [UInt8] { last == newline || isEmpty ? self : self + [newline] }

  fileprivate var withoutHeader: [UInt8] { firstIndex(of: newline).map { Array(self[($0 + 1)...]) } ?? [] }
}

private let newline = UInt8(ascii: "\n")

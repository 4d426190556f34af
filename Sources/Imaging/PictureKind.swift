/// What a file is by its first bytes. Its name and the sender's word do not count.
enum PictureKind: Equatable {
  case jpeg
  case png
  /// A picture that we do not read; its usual name.
  case other(String)

  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if bytes.starts(with: pngSignature) {
      self = .png
    } else if let name = otherKinds.first(where: { $0.matches(bytes) })?.name {
      self = .other(name)
    } else {
      return nil
    }
  }
}

let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

private struct Mark {
  let name: String
  let offset: Int
  let text: String

  func matches(_ bytes: [UInt8]) -> Bool { bytes.dropFirst(offset).starts(with: text.utf8) }
}

private let otherKinds = [
  Mark(name: "HEIC", offset: 4, text: "ftyphei"),
  Mark(name: "HEIC", offset: 4, text: "ftyphev"),
  Mark(name: "HEIC", offset: 4, text: "ftypmif1"),
  Mark(name: "HEIC", offset: 4, text: "ftypmsf1"),
  Mark(name: "AVIF", offset: 4, text: "ftypavi"),
  Mark(name: "WebP", offset: 8, text: "WEBP"),
  Mark(name: "GIF", offset: 0, text: "GIF8"),
  Mark(name: "TIFF", offset: 0, text: "II*\0"),
  Mark(name: "TIFF", offset: 0, text: "MM\0*"),
]

import Foundation
import HTTPTypes
import Hummingbird
import CityModel

/// Style sheets, scripts and pictures, each under an address that changes with its bytes, so that browsers may keep it for a year.
package struct Assets: Sendable {
  struct Asset: Sendable {
    let bytes: [UInt8]
    let type: String
  }

  private let byFile: [String: Asset]
  /// What templates use: `{{assets.site-css}}` is the address of `site.css`.
  package let addresses: [String: String]

  static func bundled() throws -> Assets {
    var byFile: [String: Asset] = [:]
    var addresses: [String: String] = [:]
    for (path, data) in try bundledFiles("Assets", extension: nil) {
      let (name, ending) = ((path as NSString).deletingPathExtension, (path as NSString).pathExtension)
      guard let type = types[ending] else {
        throw ResourceFault(description: "\(path): no type is known for .\(ending)")
      }
      let file = "\(name).\(fingerprint(data)).\(ending)"
      byFile[file] = Asset(bytes: Array(data), type: type)
      addresses["\(name)-\(ending)"] = "/assets/\(file)"
    }
    return Assets(byFile: byFile, addresses: addresses)
  }

  func asset(_ file: String) -> Asset? { byFile[file] }

  private static let types = [
    "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
    "png": "image/png", "webmanifest": "application/manifest+json",
  ]

  /// FNV-1a over 64 bits: tells versions of a file apart; it guards against nothing.
  private static func fingerprint(_ data: Data) -> String {
    let hash = data.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}

extension Routes {
  mutating func addAssets() {
    get("/assets/:file") { site in
      guard let file = site.parameters["file"], let asset = site.house.assets.asset(file) else {
        throw Refusal("page.not-found")
      }
      return site.bytes(asset.bytes, type: asset.type, cache: "public, max-age=31536000, immutable")
    }
  }
}

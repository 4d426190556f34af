import Casework
import CityModel
import Storage

/// What makes a request one request, however often it is sent.
///
/// The key comes with the form and is random; its hash is stored, never the key, so that the follow link's secret, which
/// is drawn from the key, cannot be had from the store.
struct RequestIdentity {
  /// Fewest characters of a key: 128 bits in base 64.
  private static let leastLength = 22

  private let key: String

  /// - Throws: `Refusal("request.no-key")` for a key that could be guessed.
  init(_ key: String) throws {
    guard key.count >= Self.leastLength, key.utf8.count <= 100 else { throw Refusal("request.no-key") }
    self.key = key
  }

  /// The secret of the follow link that the request leads to.
  var followToken: String { base64URL(Array(digestBytes("follow\n" + key).prefix(16))) }

  /// Who sent it, where nothing else is known of them; it cannot be reckoned from what is stored, nor the key from it.
  var sender: ID<Person> { ID("person-" + base64URL(Array(digestBytes("sender\n" + key).prefix(16)))) }

  /// By what an object that the request enters is known: sent twice, it is the same object.
  var objectName: String { String(hexDigest(Array("object\n\(key)".utf8)).prefix(12)) }

  var storedKey: String { hexDigest(Array("request\n\(key)".utf8)) }

  /// - Parameter parts: everything that was asked for, in a fixed order.
  func stored(_ parts: [String], answer: String) -> RequestKey {
    RequestKey(key: storedKey, digest: digest(parts), answer: Array(answer.utf8))
  }

  /// The secret key is part of it: without that, a short personal text could be guessed from its digest after it was erased.
  func digest(_ parts: [String]) -> String {
    hexDigest(Array(([key] + parts).map { "\($0.utf8.count):\($0)" }.joined(separator: "\n").utf8))
  }
}

extension [String: FormInput] {
  /// The inputs as texts in the order of their names, photos by the hash of what was sent.
  var parts: [String] {
    sorted { $0.key < $1.key }.flatMap { [$0.key] + $0.value.parts }
  }
}

extension FormInput {
  fileprivate var parts: [String] {
    switch self {
    case .text(let text): [text]
    case .texts(let texts): texts
    case .place(let place): [place.words, place.region, place.place, place.longitude, place.latitude]
    case .photos(let photos): photos.map(\.original)
    case .files(let files): files.map(\.blob)
    case .rows(let rows): rows.flatMap { [String($0.count)] + $0.parts }
    }
  }
}

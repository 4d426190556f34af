import Casework
import CityModel
import Storage

extension Platform {
  /// A stored photo as JPEG.
  ///
  /// - Parameter followToken: the secret link of the case that holds it, when it is its reporter who looks.
  /// - Throws: `photo.not-found` unless the photo is public, or the viewer works on cases, or the link is of its case.
  package func photo(
    _ blob: String, thumbnail: Bool, viewer: Viewer, followToken: String?
  ) async throws -> (jpeg: [UInt8], isPublic: Bool) {
    guard blob.utf8.count == 64 else { throw Refusal("photo.not-found") }
    var isPublic = false
    var mayLook = false
    let actor = try? staffActor(viewer)
    let key = try await followToken.asyncMap { try await self.reporterCase(.token($0)).case.value.id }
    for id in try await store.blobs.cases(using: blob) {
      let running = try await running(id: id)
      isPublic = isPublic || (!running.isConduct && running.shows(blob))
      mayLook =
        mayLook || id == key || running.value.reporter.person == viewer.account?.person
        || actor.map(running.isReadable) ?? false
    }
    guard isPublic || mayLook, let bytes = try await store.blobs.bytes(blob) else { throw Refusal("photo.not-found") }
    guard thumbnail else { return (bytes, isPublic) }
    return (await darkroom.thumbnail(bytes) ?? bytes, isPublic)
  }
}

extension RunningCase {
  /// Whether the photo is among what anybody may read.
  fileprivate func shows(_ blob: String) -> Bool {
    publicAnswers.contains { answer in
      if case .photos(let blobs) = answer.content { blobs.contains(blob) } else { false }
    }
  }
}

extension Optional {
  fileprivate func asyncMap<Value>(_ transform: (Wrapped) async throws -> Value) async rethrows -> Value? {
    guard let self else { return nil }
    return try await transform(self)
  }
}

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
    let (bytes, _, isPublic) = try await file(blob, viewer: viewer, followToken: followToken)
    guard thumbnail else { return (bytes, isPublic) }
    return (await darkroom.thumbnail(bytes) ?? bytes, isPublic)
  }

  /// A stored document as it was sent, with the name it came under.
  ///
  /// - Throws: `photo.not-found` under the same rule as for photos.
  package func document(
    _ blob: String, viewer: Viewer, followToken: String?
  ) async throws -> (name: String, bytes: [UInt8], isDocx: Bool, isPublic: Bool) {
    let (bytes, name, isPublic) = try await file(blob, viewer: viewer, followToken: followToken)
    guard let name else { throw Refusal("photo.not-found") }
    return (name, bytes, bytes.starts(with: Array("PK".utf8)), isPublic)
  }

  private func file(
    _ blob: String, viewer: Viewer, followToken: String?
  ) async throws -> (bytes: [UInt8], name: String?, isPublic: Bool) {
    guard blob.utf8.count == 64 else { throw Refusal("photo.not-found") }
    var isPublic = false
    var name: String?
    var mayLook = false
    let actors = viewer.account?.role == nil ? [] : try await actors(viewer)
    let key = try await followToken.asyncMap { try await self.reporterCase(.token($0)).case.value.id }
    for id in try await store.blobs.cases(using: blob) {
      let running = try await running(id: id)
      name = name ?? running.value.documents.first { $0.blob == blob }?.name
      isPublic = isPublic || (!running.isConduct && running.shows(blob))
      mayLook =
        mayLook
        || (id == key || running.value.reporter.person == viewer.account?.person) && running.showsReporter(blob)
        || actors.contains { running.isReadable(by: $0, at: now) && running.shows(blob, to: $0) }
    }
    if !isPublic, !mayLook { mayLook = try await mayLookAtObjectPhoto(blob, actors) }
    guard isPublic || mayLook, let bytes = try await store.blobs.bytes(blob) else { throw Refusal("photo.not-found") }
    return (bytes, name, isPublic)
  }
}

extension Case {
  /// Every document that its events name.
  fileprivate var documents: [StoredFile] {
    events.flatMap { event in
      event.answers.values.flatMap { answer -> [StoredFile] in if case .files(let files) = answer { files } else { [] }
      }
    }
  }
}

extension RunningCase {
  /// Whether the photo is among what anybody may read.
  fileprivate func shows(_ blob: String) -> Bool {
    publicAnswers.contains { $0.content.holds(blob) }
  }
}

extension Optional {
  fileprivate func asyncMap<Value>(_ transform: (Wrapped) async throws -> Value) async rethrows -> Value? {
    guard let self else { return nil }
    return try await transform(self)
  }
}

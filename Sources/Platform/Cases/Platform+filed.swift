import CityModel

extension Platform {
  /// Whether a form's key has led to a report already, so that sending it once more asks nothing and files nothing.
  ///
  /// Says nothing of whether the same was sent: `file` does, and refuses another content under the same key.
  package func hasFiled(key: String) async throws -> Bool {
    let token = try RequestIdentity(key).followToken
    do {
      _ = try await reporterCase(.token(token))
      return true
    } catch let refusal as Refusal where refusal.code == "case.not-found" {
      return false
    }
  }
}

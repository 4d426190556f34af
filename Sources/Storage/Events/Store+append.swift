extension Store {
  /// Stores one event with all that belongs to it, or nothing; answers when it is on the disk.
  ///
  /// An error other than `Refusal` leaves open whether it was stored: the same request may be sent again under its key.
  ///
  /// - Throws: `Refusal` with `storage.busy`, `storage.key-reused`, `storage.blob-missing` or `storage.person-erased`.
  package func append(_ append: EventAppend) async throws -> AppendOutcome {
    try await commits.commit(PreparedAppend(append))
  }
}

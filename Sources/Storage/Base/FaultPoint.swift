/// A place where tests let the store fail, to see that it recovers.
package enum FaultPoint: String, CaseIterable, Sendable {
  case beforeBlobRename = "before-blob-rename"
  case afterBlobRename = "after-blob-rename"
  case beforeCommit = "before-commit"
  case afterCommit = "after-commit"
}

/// Called at every fault point; throws where the store is to fail. The real thing never does.
package typealias Faults = @Sendable (FaultPoint) throws -> Void

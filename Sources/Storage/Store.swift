package import Foundation
import GRDB

/// A city's own record: what happened, what was put, who may sign in, which pack is in force. One folder on disk.
///
/// Holds `yiju.sqlite`, `blobs/ab/<hash>` and a lock that is held only while opening. Several processes may open the folder
/// at once: a command line verb works while the server serves, because every write is one SQLite transaction and every
/// version is checked inside it.
package final class Store: Sendable {
  package let folder: URL
  let database: DatabasePool
  let commits: CommitQueue
  let faults: Faults

  init(folder: URL, database: DatabasePool, commits: CommitQueue, faults: @escaping Faults) {
    self.folder = folder
    self.database = database
    self.commits = commits
    self.faults = faults
  }

  package var events: EventStore { EventStore(database: database) }
  package var cases: CaseStore { CaseStore(database: database) }
  package var outbox: OutboxStore { OutboxStore(database: database) }
  package var blobs: BlobStore { BlobStore(database: database, folder: folder, faults: faults) }
  package var people: PersonStore { PersonStore(database: database) }
  package var follows: FollowStore { FollowStore(database: database) }
  package var contributions: ContributionStore { ContributionStore(database: database) }
  package var surveys: SurveyStore { SurveyStore(database: database) }
  package var accounts: AccountStore { AccountStore(database: database) }
  package var absences: AbsenceStore { AbsenceStore(database: database) }
  package var packs: PackStore { PackStore(database: database) }
  package var predictions: PredictionStore { PredictionStore(database: database) }
  package var messages: MessageStore { MessageStore(database: database) }
  package var deliveries: DeliveryStore { DeliveryStore(database: database) }
  package var addresses: AddressStore { AddressStore(database: database) }
  package var roots: RootStore { RootStore(database: database) }

  /// Waits for what is running, then closes the files. The store is of no use afterwards.
  package func close() throws { try database.close() }
}

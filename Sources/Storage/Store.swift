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
  /// Connections that are only used on the thread that asks, so that nobody who waits for a thread holds one of them.
  let lookups: Lookups
  let commits: CommitQueue
  let faults: Faults

  init(
    folder: URL, database: DatabasePool, lookups: Lookups, commits: CommitQueue, faults: @escaping Faults
  ) {
    self.folder = folder
    self.database = database
    self.lookups = lookups
    self.commits = commits
    self.faults = faults
  }

  package var events: EventStore { EventStore(database: database, lookups: lookups) }
  package var cases: CaseStore { CaseStore(database: database, lookups: lookups) }
  package var outbox: OutboxStore { OutboxStore(database: database) }
  package var blobs: BlobStore { BlobStore(database: database, folder: folder, faults: faults) }
  package var people: PersonStore { PersonStore(database: database, lookups: lookups) }
  package var follows: FollowStore { FollowStore(database: database, lookups: lookups) }
  package var contributions: ContributionStore { ContributionStore(database: database) }
  package var surveys: SurveyStore { SurveyStore(database: database, lookups: lookups) }
  package var accounts: AccountStore { AccountStore(database: database, lookups: lookups) }
  package var absences: AbsenceStore { AbsenceStore(database: database, lookups: lookups) }
  package var packs: PackStore { PackStore(database: database, lookups: lookups) }
  package var predictions: PredictionStore { PredictionStore(database: database, lookups: lookups) }
  package var messages: MessageStore { MessageStore(database: database) }
  package var deliveries: DeliveryStore { DeliveryStore(database: database, lookups: lookups) }
  package var addresses: AddressStore { AddressStore(database: database, lookups: lookups) }
  package var plans: PlanStore { PlanStore(database: database, lookups: lookups) }
  package var roots: RootStore { RootStore(database: database) }

  /// Waits for what is running, then closes the files. The store is of no use afterwards.
  package func close() throws {
    try lookups.close()
    try database.close()
  }
}

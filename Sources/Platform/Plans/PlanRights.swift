import Casework
import CityModel
import Storage

/// What somebody may do with a measure's plan. Who names an office does not accept for it, and who enters a prediction does
/// not seal it.
package struct PlanRights: Sendable {
  /// Names the office that shall own the measure: who leads.
  package let mayName: Bool
  /// Says for the named office that it takes the measure on: somebody of that office who did not name it.
  package let mayAccept: Bool
  /// Enters term, budget and prediction: the owner's people, and who leads.
  package let mayEnter: Bool
  /// Seals the prediction that waits for it: who leads and did not enter it.
  package let maySeal: Bool

  init(_ actor: Actor, _ measure: Measure, _ ledger: PlanLedger, _ pack: Pack) {
    let leads = pack.leads(actor.role)
    mayName = leads
    mayAccept = ledger.proposed.map { $0.value == actor.agency?.text && $0.person != actor.person } ?? false
    mayEnter = leads || (actor.agency != nil && actor.agency == measure.owner)
    maySeal = leads && ledger.unsealed.map { $0.entry.person != actor.person } ?? false
  }
}

extension PlanLedger {
  /// The prediction that waits to be sealed.
  var unsealed: (entry: PlanEntry, prediction: Prediction)? {
    predictions.last { !sealed.contains($0.prediction.id) }
  }
}

package import CityModel

/// A part of a measure's plan as an office wants to enter it.
package enum PlanDraft: Hashable, Sendable {
  case owner(ID<Agency>)
  case term(Period)
  case budget(yuan: Double)
  case prediction(Prediction)

  package var part: PlanPart {
    switch self {
    case .owner: .owner
    case .term: .term
    case .budget: .budget
    case .prediction: .prediction
    }
  }
}

/// What offices have entered of a measure. A part that nobody has entered is `nil` or empty.
package struct MeasurePlan: Sendable {
  /// Named, and accepted by the agency itself.
  package var owner: ID<Agency>?
  package var term: Period?
  package var budgetYuan: Double?
  package var predictions: [Prediction]

  package init(
    owner: ID<Agency>? = nil, term: Period? = nil, budgetYuan: Double? = nil, predictions: [Prediction] = []
  ) {
    self.owner = owner
    self.term = term
    self.budgetYuan = budgetYuan
    self.predictions = predictions
  }
}

extension Pack {
  /// The pack with what offices have entered: it takes the place of what the pack says, and predictions are added.
  package func joined(with plans: [ID<Measure>: MeasurePlan]) -> Pack {
    var joined = self
    joined.measures = measures.map { measure in plans[measure.id].map(measure.joined) ?? measure }
    return joined
  }
}

extension Measure {
  fileprivate func joined(with plan: MeasurePlan) -> Measure {
    Measure(
      id: id, parent: parent, group: group, title: title, feature: feature, places: places, restraint: restraint,
      owner: plan.owner ?? owner, deadline: plan.term ?? deadline, budgetYuan: plan.budgetYuan ?? budgetYuan,
      targets: targets, procedures: procedures, predictions: predictions + plan.predictions)
  }
}

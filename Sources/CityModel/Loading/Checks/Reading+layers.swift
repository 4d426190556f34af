extension Reading {
  /// A layer below may ask for more and never for less: a narrower aim, a quicker rhythm, a shorter term, evidence.
  func checkOverrides(of indicator: Indicator) {
    let duty = indicator.duty
    guard !duty.overrides.isEmpty,
      let entries = names[Name(.indicator, indicator.id.text)]?.children("overrides", .layerOverride)
    else { return }
    var above = duty.layer
    for (entry, number) in zip(entries, duty.overrides.indices) {
      let override = duty.overrides[number]
      if above.map({ $0 >= override.layer }) ?? true {
        entry.report(
          "pack.layer-order", "an override stands below the layer that it overrides", at: "layer",
          hint: "from above: \(ReportingDuty.Layer.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      for key in duty.upTo(number).loosened(by: override) {
        entry.report(
          "pack.loosened", "the layer '\(override.layer.rawValue)' asks for less than the one above it", at: key,
          hint: "a layer below may only be stricter")
      }
      above = override.layer
    }
  }
}

extension ReportingDuty {
  /// The duty before the override of that number was heard.
  fileprivate func upTo(_ number: Int) -> ReportingDuty {
    ReportingDuty(
      layer: layer, overrides: Array(overrides.prefix(number)), aim: definedAim, every: definedEvery,
      withinDays: definedWithinDays, needsEvidence: definedEvidence)
  }

  /// The keys in which the override asks for less than this; empty when it only tightens.
  fileprivate func loosened(by override: Override) -> [String] {
    var keys: [String] = []
    if let aim, let narrower = override.aim, !(aim.contains(narrower.lowerBound) && aim.contains(narrower.upperBound)) {
      keys.append("aim")
    }
    if let every, let quicker = override.every, quicker < every { keys.append("every") }
    if let withinDays, let shorter = override.withinDays, shorter > withinDays { keys.append("within") }
    if needsEvidence, override.needsEvidence == false { keys.append("evidence") }
    return keys
  }
}

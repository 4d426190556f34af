extension Reading {
  func checkComposites(_ pack: Pack) {
    for composite in pack.composites {
      checkMethod(of: composite)
      checkParts(of: composite, in: pack)
    }
  }

  /// z scores have neither a geometric mean nor an entropy; a draw of the sensitivity passes such pairs over by itself.
  private func checkMethod(of composite: Composite) {
    guard !composite.method.isConsistent else { return }
    report(
      "pack.method", "z scores go with an arithmetic mean, and not with entropy weights",
      at: location(.composite, composite.id.text, "normalisation"), hint: "choose min-max, goalposts, target or rank")
  }

  private func checkParts(of composite: Composite, in pack: Pack) {
    var seen: Set<ID<Indicator>> = []
    for part in composite.parts {
      if !seen.insert(part.indicator).inserted {
        reportPart("pack.duplicate-id", "'\(part.indicator)' stands in it twice", composite)
      }
      guard let indicator = pack.indicator(part.indicator) else { continue }
      if part.direction == nil, indicator.direction == .none {
        reportPart(
          "pack.no-direction", "'\(part.indicator)' has no direction of its own: say which way is better", composite)
      }
      checkGoalposts(of: part, indicator, composite)
    }
  }

  private func checkGoalposts(of part: Composite.Part, _ indicator: Indicator, _ composite: Composite) {
    let used = Set(composite.sensitivity.normalisations)
    if used.contains(.goalposts), part.worst == nil || part.best == nil {
      reportPart("pack.missing-key", "'\(part.indicator)' lacks 'worst' or 'best', which goalposts ask for", composite)
    }
    if used.contains(.target), part.best == nil {
      reportPart("pack.missing-key", "'\(part.indicator)' lacks 'best', the target", composite)
    }
    guard let worst = part.worst, let best = part.best else { return }
    let rises = part.direction.map { $0 == .up } ?? (indicator.direction == .up)
    if worst == best || (worst < best) != rises {
      reportPart("pack.bad-order", "'worst' and 'best' of '\(part.indicator)' lie the wrong way round", composite)
    }
  }

  private func reportPart(_ code: String, _ message: String, _ composite: Composite) {
    report(code, message, at: location(.composite, composite.id.text, "groups"))
  }
}

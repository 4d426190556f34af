import CityModel

extension Case {
  /// Whether the promise of a stage runs on when the case comes there: back from waiting for somebody outside, or back to
  /// work that was not done well. Whoever waits or sends back must not make time by it.
  ///
  /// Not across a reopening, which promises everything anew, and not where the action says that it does.
  func resumesTerm(of next: ID<Stage>, by action: Action?, _ procedure: Procedure) -> Bool {
    guard next != stage, action?.renewsTerm != true, action?.deed != .reopen,
      let clock = earlierStageTerms.last(where: { $0.stage == next }),
      clock.promised.started >= events[takenUp - 1].at
    else { return false }
    return leftToWait(procedure) == next || procedure.stage(next)?.kind == .work
  }

  /// The stage that the case left to wait; `nil` where it does not wait.
  private func leftToWait(_ procedure: Procedure) -> ID<Stage>? {
    func waits(_ stage: ID<Stage>) -> Bool { if case .waiting? = procedure.stage(stage)?.kind { true } else { false } }
    return waits(stage) ? events.last { !waits($0.stage) }?.stage : nil
  }
}

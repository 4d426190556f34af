import CityModel
import Foundation
import Testing

@testable import Casework

/// What the doctor says of events that no case can have lived.
struct FindingsTests {
  @Test func everyBrokenLifeIsFound() throws {
    let town = try Exampleton()
    let matter = try #require(
      try play(
        """
        11-23 09:00 lin                   files                                          -> reported; for dispatcher
        11-23 09:00 mei:dispatcher@desk   register                                       -> registered; due 11-26 17:00; tell; for dispatcher
        11-23 09:00 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-26 17:00; tell; for worker@works
        11-23 09:00 wu:worker@works       begin                                          -> working; due 11-26 17:00; tell; for worker@works
        11-23 09:00 wu:worker@works       finish after-photo=p1 work-note=done           -> checking; tell; for checker
        11-23 10:00 qin:checker@desk      close                                          -> closed; tell
        """))
    func check(_ expected: [String], _ change: (inout [CaseEvent]) -> Void) {
      var events = matter.events
      change(&events)
      #expect(Case.findings(in: events, procedure: town.procedure) == expected)
    }
    check([]) { _ in }
    check(["the first event is not a filing"]) { $0 = [] }
    check(["the first event is not a filing"]) { $0.removeFirst() }
    check(["the filing names no category of the procedure"]) { $0[0] = $0[0].with(answers: [:]) }
    check(["version 6 does not follow version 4", "version 6 takes 'close' from the stage 'working'"]) {
      $0.remove(at: 4)
    }
    check(["version 6 is dated before the one it follows"]) { $0[5] = $0[5].with(at: $0[0].at - 1) }
    check(["version 6 does not lead where 'close' leads"]) { $0[5] = $0[5].with(stage: "checking") }
    check(["version 6 is no action of the procedure"]) { $0[5] = $0[5].with(action: "abolish") }
    check(["version 6 breaks the separation of duty"]) { $0[5] = $0[5].with(by: $0[3].by) }
  }
}

extension CaseEvent {
  fileprivate func with(
    action: ID<Action>? = nil, at: Date? = nil, by: Actor? = nil, answers: [ID<FormField>: Answer]? = nil,
    stage: ID<Stage>? = nil
  ) -> CaseEvent {
    CaseEvent(
      version: version, action: action ?? self.action, at: at ?? self.at, by: by ?? self.by,
      answers: answers ?? self.answers, stage: stage ?? self.stage)
  }
}

import CityModel
import Foundation
import Testing

@testable import Casework

/// The life of a report, as the people in it would tell it.
struct LifeTests {
  @Test func reportIsFixed() throws {
    let matter = try play(
      """
      11-23 09:10 lin                   files photo=p1 contact="door 4"                -> reported; for dispatcher
      11-23 09:20 mo                    join                                           -> reported
      11-23 09:40 mei:dispatcher@desk   register                                       -> registered; due 11-26 17:00; tell; for dispatcher
      11-23 09:45 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-26 17:00; tell; for worker@works
      11-23 10:30 wu:worker@works       begin                                          -> working; due 11-26 17:00; tell; for worker@works
      11-24 16:00 wu:worker@works       finish after-photo=p2 work-note="new lamp"     -> checking; tell; for checker
      11-24 16:30 mei:dispatcher@desk   release                                        -> checking; publish
      11-25 09:30 qin:checker@desk      close                                          -> closed; tell
      11-25 19:00 lin                   judge fixed=yes                                -> judged; tell
      """)
    #expect(matter?.joined == ["mo"])
    #expect(matter?.judgedFixed == true)
    #expect(matter?.events.first?.answers["contact"] == .commitment("sealed-6"))
    #expect(matter?.isReleased == true)
    #expect(matter?.events.map { matter?.isReleased($0) ?? false }.filter { $0 }.count == 7)
  }

  @Test func reportIsReturnedPausedAndRejected() throws {
    _ = try play(
      """
      11-23 09:10 lin                   files                                          -> reported; for dispatcher
      11-23 09:40 mei:dispatcher@desk   register                                       -> registered; due 11-26 17:00; tell; for dispatcher
      11-23 09:45 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-26 17:00; tell; for worker@works
      11-23 10:00 wu:worker@works       return reason="not ours"                       -> registered; due 11-26 17:00; tell; for dispatcher
      11-23 10:10 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-26 17:00; tell; for worker@works
      11-23 10:30 wu:worker@works       begin                                          -> working; due 11-26 17:00; tell; for worker@works
      11-24 11:00 wu:worker@works       pause reason="no parts"                        -> working; due suspended
      11-25 11:00 wu:worker@works       resume                                         -> working; due 11-30 17:00
      11-26 16:00 wu:worker@works       finish after-photo=p2 work-note=done           -> checking; tell; for checker
      11-27 09:30 qin:checker@desk      reject reason="still dark"                     -> working; due 11-30 17:00; tell; for worker@works
      11-30 15:00 wu:worker@works       finish after-photo=p3 work-note=done           -> checking; tell; for checker
      11-30 16:00 qin:checker@desk      close                                          -> closed; tell
      """)
  }

  @Test func reportIsReopened() throws {
    let matter = try play(
      """
      11-23 09:10 lin                   files                                          -> reported; for dispatcher
      11-23 09:40 mei:dispatcher@desk   register                                       -> registered; due 11-26 17:00; tell; for dispatcher
      11-23 09:45 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-26 17:00; tell; for worker@works
      11-23 10:30 wu:worker@works       begin                                          -> working; due 11-26 17:00; tell; for worker@works
      11-23 16:00 wu:worker@works       finish after-photo=p2 work-note=done           -> checking; tell; for checker
      11-24 09:30 qin:checker@desk      close                                          -> closed; tell
      11-24 19:00 lin                   judge fixed=no comment="dark again"            -> judged; tell
      11-24 19:05 lin                   reopen reason="dark again"                     -> registered; due 11-27 17:00; tell; for dispatcher
      11-25 09:45 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-27 17:00; tell; for worker@works
      11-25 10:30 gao:worker@works      begin                                          -> working; due 11-27 17:00; tell; for worker@works
      11-25 16:00 gao:worker@works      finish after-photo=p2 work-note=done           -> no: case.photo-already-held (after-photo case.photo-already-held)
      11-25 16:01 gao:worker@works      finish after-photo=p3 work-note=done           -> checking; tell; for checker
      11-26 09:30 qin:checker@desk      close                                          -> closed; tell
      11-26 20:00 lin*                  reopen reason="dark again"                     -> registered; due 12-01 17:00; tell; for dispatcher
      11-27 09:45 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 12-01 17:00; tell; for worker@works
      11-27 10:30 wu:worker@works       begin                                          -> working; due 12-01 17:00; tell; for worker@works
      11-27 16:00 wu:worker@works       finish after-photo=p4 work-note=done           -> checking; tell; for checker
      11-30 09:30 qin:checker@desk      close                                          -> closed; tell
      11-30 20:00 lin                   reopen reason="dark again"                     -> no: case.guard (It was reopened twice already)
      """)
    #expect(matter?.reopenings == 2)
    #expect(matter?.judgedFixed == nil)
    #expect(matter?.earlierTerms.count == 2)
  }

  @Test func reportIsDeclined() throws {
    let matter = try play(
      """
      11-23 09:10 lin                   files                                          -> reported; for dispatcher
      11-23 09:40 mei:dispatcher@desk   decline                                        -> no: form.invalid (reason form.required)
      11-23 09:40 mei:dispatcher@desk   decline reason="a private yard"                -> declined; tell
      11-23 09:50 mei:dispatcher@desk   register                                       -> no: case.wrong-stage (Not registered)
      11-23 09:50 mei:dispatcher@desk   abolish                                        -> no: case.unknown-action
      """)
    #expect(matter?.term == nil)
  }
}

import CityModel
import Foundation
import Testing

@testable import Casework

struct RefusalTests {
  /// Each request mends what the one before was refused for, and meets the next refusal of the order.
  @Test func comeInTheirOrder() throws {
    let town = try Exampleton().replacing(
      action: "close", window: Action.Window(budget: TermBudget(amount: 1, unit: .workingHours), after: "finish"),
      taker: .role("checker", ofAssignedAgency: true),
      fields: [
        FormField(
          id: "note", label: LocalizedText(zh: "", en: ""), hint: nil, kind: .photos(atMost: 1), isRequired: true,
          visibility: .restricted)
      ])
    let begun = """
      11-23 09:00 lin                   files                                          -> reported; for dispatcher
      11-23 09:00 mei:dispatcher@desk   register                                       -> registered; due 11-26 17:00; tell; for dispatcher
      11-23 09:00 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-26 17:00; tell; for worker@works
      11-23 09:00 wu:worker@works       begin                                          -> working; due 11-26 17:00; tell; for worker@works

      """
    let finished =
      begun + """
        11-23 09:00 wu:worker@works       finish after-photo=p1 work-note=done           -> checking; tell; for checker; for checker@works

        """
    _ = try play(begun + "11-23 11:30 wu:worker@desk close -> no: case.wrong-stage (In work)", in: town)
    _ = try play(
      finished + """
        11-23 11:30 wu:worker@desk        close                                          -> no: case.not-your-role
        11-23 11:30 wu:checker@desk       close                                          -> no: case.not-your-agency
        11-23 11:30 wu:checker@works      close                                          -> no: case.separation-of-duty (Begin work)
        """, in: town)
    let unseparated = try town.replacing(action: "close", separations: [], evidence: "photo")
    _ = try play(
      finished + """
        11-23 11:30 wu:checker@works      close                                          -> no: case.window-closed (2026-11-23)
        11-23 10:00 wu:checker@works      close                                          -> no: case.guard (There is no photo after the work)
        """, in: unseparated)
    let unguarded = try unseparated.replacing(action: "close", evidence: "after-photo")
    _ = try play(
      finished + """
        11-23 10:00 wu:checker@works      close                                          -> no: form.invalid (note form.required)
        11-23 10:00 wu:checker@works      close note=p1                                  -> no: case.photo-already-held (note case.photo-already-held)
        11-23 10:00 wu:checker@works      close note=p2                                  -> closed; tell
        """, in: unguarded)
  }

  @Test func ofDeeds() throws {
    _ = try play(
      """
      11-23 09:00 lin                   files                                          -> reported; for dispatcher
      11-23 09:01 lin                   join                                           -> no: case.already-joined
      11-23 09:01 x*                    join                                           -> no: case.already-joined
      11-23 09:01 mo                    join                                           -> reported
      11-23 09:02 mo                    join                                           -> no: case.already-joined
      11-23 09:03 tao                   join                                           -> reported
      11-23 09:30 mei:dispatcher@desk   register                                       -> registered; due 11-26 17:00; tell; for dispatcher
      11-23 09:40 mei:dispatcher@desk   dispatch agency=desk                           -> no: form.invalid (agency form.required)
      11-23 09:40 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-26 17:00; tell; for worker@works
      11-23 10:00 ren:worker@desk       begin                                          -> no: case.not-your-agency
      11-23 10:00 wu:worker@works       begin                                          -> working; due 11-26 17:00; tell; for worker@works
      11-23 10:10 wu:worker@works       resume                                         -> no: case.not-suspended
      11-23 10:20 wu:worker@works       pause reason=rain                              -> working; due suspended
      11-23 10:30 wu:worker@works       pause                                          -> no: case.already-suspended
      11-23 10:40 wu:worker@works       finish after-photo=p1 work-note=done           -> checking; tell; for checker
      11-23 11:00 qin:checker@desk      close                                          -> closed; tell
      11-23 11:10 mo                    judge fixed=yes                                -> no: case.not-the-reporter
      11-23 11:10 lin                   judge                                          -> no: form.invalid (fixed form.required)
      11-23 11:10 x*                    judge fixed=yes                                -> judged; tell
      """)
    _ = try play(
      """
      11-23 09:00 lin                   files category=stall                           -> reported; for dispatcher
      11-23 09:30 mei:dispatcher@desk   register                                       -> registered; due 11-23 14:30; tell; for dispatcher
      11-23 09:40 mei:dispatcher@desk   release                                        -> no: case.conduct-stays-private
      """)
  }

  @Test func aPictureProvesOneThingOnce() throws {
    _ = try play(
      """
      11-23 09:00 lin                   files photo=p1,p1,p2/p1                        -> reported; for dispatcher
      11-23 09:00 mei:dispatcher@desk   register                                       -> registered; due 11-26 17:00; tell; for dispatcher
      11-23 09:00 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-26 17:00; tell; for worker@works
      11-23 09:00 wu:worker@works       begin                                          -> working; due 11-26 17:00; tell; for worker@works
      11-23 10:00 wu:worker@works       finish after-photo=p1 work-note=done           -> no: case.photo-already-held (after-photo case.photo-already-held)
      11-23 10:00 wu:worker@works       finish after-photo=p3,p4/p1 work-note=done     -> no: case.photo-already-held (after-photo case.photo-already-held)
      11-23 10:00 wu:worker@works       finish after-photo=p3 work-note=done           -> checking; tell; for checker
      """)
    let photo = Line.photo("p1")
    #expect(photo.isSamePicture(as: Photo(blob: "other", original: "file-p1", pixels: "other")))
    #expect(photo.isSamePicture(as: Photo(blob: "blob-p1", original: "other", pixels: "other")))
    #expect(!photo.isSamePicture(as: Line.photo("p2")))
  }

  /// An after-photo of the first round proves nothing in the second.
  @Test func evidenceIsThatOfThisRound() throws {
    let town = try Exampleton()
    let photo = try #require(town.procedure.action("finish")?.fields.first)
    let optional = FormField(
      id: photo.id, label: photo.label, hint: nil, kind: photo.kind, isRequired: false, visibility: photo.visibility)
    _ = try play(
      """
      11-23 09:00 lin                   files                                          -> reported; for dispatcher
      11-23 09:00 mei:dispatcher@desk   register                                       -> registered; due 11-26 17:00; tell; for dispatcher
      11-23 09:00 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-26 17:00; tell; for worker@works
      11-23 09:00 wu:worker@works       begin                                          -> working; due 11-26 17:00; tell; for worker@works
      11-23 10:00 wu:worker@works       finish                                         -> checking; tell; for checker
      11-23 11:00 qin:checker@desk      close                                          -> no: case.guard (There is no photo after the work)
      11-23 11:00 qin:checker@desk      reject reason="no photo"                       -> working; due 11-26 17:00; tell; for worker@works
      11-23 12:00 wu:worker@works       finish after-photo=p1                          -> checking; tell; for checker
      11-23 13:00 qin:checker@desk      reject reason="still dark"                     -> working; due 11-26 17:00; tell; for worker@works
      11-23 14:00 wu:worker@works       finish                                         -> checking; tell; for checker
      11-23 15:00 qin:checker@desk      close                                          -> closed; tell
      11-23 16:00 lin                   reopen reason=dark                             -> registered; due 11-26 17:00; tell; for dispatcher
      11-23 16:00 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-26 17:00; tell; for worker@works
      11-23 16:00 wu:worker@works       begin                                          -> working; due 11-26 17:00; tell; for worker@works
      11-23 16:00 wu:worker@works       finish                                         -> checking; tell; for checker
      11-23 16:00 qin:checker@desk      close                                          -> no: case.guard (There is no photo after the work)
      """, in: try town.replacing(action: "finish", fields: [optional]))
  }

  /// Where a case leaves the stage in which its clock was stopped, nobody could start the clock again: the move does.
  @Test func aMoveEndsAPause() throws {
    _ = try play(
      """
      11-23 09:00 lin                   files                                          -> reported; for dispatcher
      11-23 09:00 mei:dispatcher@desk   register                                       -> registered; due 11-26 17:00; tell; for dispatcher
      11-23 09:00 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-26 17:00; tell; for worker@works
      11-23 09:00 wu:worker@works       begin                                          -> working; due 11-26 17:00; tell; for worker@works
      11-24 10:00 wu:worker@works       pause reason=rain                              -> working; due suspended
      11-24 11:00 wu:worker@works       return reason="not ours"                       -> registered; due 11-27 17:00; tell; for dispatcher
      """, in: try Exampleton().replacing(action: "return", from: ["dispatched", "working"]))
  }

  /// A button is offered exactly when `apply` would not refuse it for anything but its form.
  @Test func tellWhichButtonsAPersonHas() throws {
    let town = try Exampleton()
    let matter = try #require(
      try play(
        """
        11-23 09:00 lin                   files                                          -> reported; for dispatcher
        11-23 09:00 mei:dispatcher@desk   register                                       -> registered; due 11-26 17:00; tell; for dispatcher
        """))
    let at = try town.clock.moment("11-23 10:00")
    let buttons = town.procedure.actions.filter { action in
      matter.refusal(
        of: action, by: Actor(person: "mei", role: "dispatcher", agency: "desk"), isReporter: false,
        procedure: town.procedure, clock: town.clock, at: at) == nil
    }
    #expect(buttons.map(\.id.text) == ["dispatch", "release", "join"])
  }

  @Test func codesAreReadableAndDistinct() {
    let codes = RefusalCode.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    let areas = ["case.", "form.", "vote.", "survey.", "register."]
    #expect(codes.allSatisfy { code in areas.contains(where: code.hasPrefix) })
  }
}

extension Exampleton {
  private init(_ other: Exampleton, _ procedure: Procedure) {
    pack = other.pack
    clock = other.clock
    self.procedure = procedure
  }

  /// The town with one action of its procedure defined otherwise.
  func replacing(
    action id: ID<Action>, from: [ID<Stage>]? = nil, window: Action.Window? = nil, taker: Action.Taker? = nil,
    fields: [FormField]? = nil,
    separations: [Action.Separation]? = nil, evidence: ID<FormField>? = nil
  ) throws -> Exampleton {
    let actions = procedure.actions.map { old in
      guard old.id == id else { return old }
      let guards = evidence.map { field in
        old.guards.map { Action.Guard(condition: .evidenceHeld(field), reason: $0.reason) }
      }
      return Action(
        id: id, name: old.name, from: from ?? old.from, to: old.to, taker: taker ?? old.taker,
        fields: fields ?? old.fields,
        separations: separations ?? old.separations, guards: guards ?? old.guards, window: window ?? old.window,
        deed: old.deed)
    }
    return Exampleton(
      self,
      Procedure(
        id: procedure.id, name: procedure.name, summary: procedure.summary, numberPrefix: procedure.numberPrefix,
        privacy: procedure.privacy, services: procedure.services, categories: procedure.categories,
        fields: procedure.fields, stages: procedure.stages, actions: actions, term: procedure.term,
        opensInto: procedure.opensInto, responseAction: procedure.responseAction, nearby: procedure.nearby))
  }
}

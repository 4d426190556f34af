import Testing

@testable import Casework

/// Who does the work cannot close it, nor can a colleague.
struct SeparationTests {
  private let worked = """
    11-23 09:10 lin                   files                                          -> reported; for dispatcher
    11-23 09:40 mei:dispatcher@desk   register                                       -> registered; due 11-26 17:00; tell; for dispatcher
    11-23 09:45 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-26 17:00; tell; for worker@works
    11-23 10:30 wu:worker@works       begin                                          -> working; due 11-26 17:00; tell; for worker@works
    11-23 16:00 gao:worker@works      finish after-photo=p1 work-note=done           -> checking; tell; for checker

    """

  @Test func byPersonAndByAgency() throws {
    _ = try play(
      worked + """
        11-23 17:00 wu:checker@works      close                                          -> no: case.separation-of-duty (Begin work)
        11-23 17:00 wu:checker@desk       close                                          -> no: case.separation-of-duty (Begin work)
        11-23 17:00 gao:checker@desk      close                                          -> no: case.separation-of-duty (Work done)
        11-23 17:00 hua:checker@works     close                                          -> no: case.separation-of-duty (Begin work)
        11-23 17:00 hua:checker           close                                          -> no: case.separation-of-duty (Begin work)
        11-23 17:00 hua:checker@works     reject reason=dark                             -> no: case.separation-of-duty (Begin work)
        11-23 17:00 wu:worker@works       close                                          -> no: case.not-your-role
        11-23 17:00 qin:checker@desk      close                                          -> closed; tell
        """)
  }

  /// Somebody who worked before the reopening changed offices since; what they did then still stands against them.
  @Test func outlivesAReopening() throws {
    _ = try play(
      worked + """
        11-23 17:00 qin:checker@desk      close                                          -> closed; tell
        11-24 08:00 lin                   reopen reason=dark                             -> registered; due 11-27 17:00; tell; for dispatcher
        11-24 09:00 mei:dispatcher@desk   dispatch agency=works                          -> dispatched; due 11-27 17:00; tell; for worker@works
        11-24 09:30 gao:worker@works      begin                                          -> working; due 11-27 17:00; tell; for worker@works
        11-24 10:00 gao:worker@works      finish after-photo=p2 work-note=done           -> checking; tell; for checker
        11-24 11:00 wu:checker@desk       close                                          -> no: case.separation-of-duty (Begin work)
        11-24 11:00 qin:checker@desk      close                                          -> closed; tell
        """)
  }
}

import Testing

@testable import Outside

/// What the end of a conversation means: the table that decides what is sent again.
@Suite struct OutcomeTests {
  @Test(
    "SMTP: nothing is sent twice that may have arrived",
    arguments: [
      // done, last answer, all handed over, fault
      (true, 250, true, DeliveryFault.unreachable, DeliveryOutcome.accepted),
      (false, 0, false, .unreachable, .later(.unreachable)), (false, 220, false, .untrusted, .later(.untrusted)),
      (false, 250, false, .timedOut, .later(.timedOut)), (false, 421, false, .unreachable, .later(.busy)),
      (false, 451, true, .unreachable, .later(.busy)), (false, 535, false, .signIn, .later(.signIn)),
      (false, 530, false, .unreachable, .later(.signIn)), (false, 550, false, .unreachable, .refused(.rejected)),
      (false, 554, true, .unreachable, .refused(.rejected)), (false, 354, false, .unreachable, .later(.unreachable)),
      (false, 354, true, .timedOut, .unknown(.noAnswer)), (false, 354, true, .unreachable, .unknown(.noAnswer)),
    ])
  func smtp(_ isDone: Bool, _ status: Int, _ sentAll: Bool, _ fault: DeliveryFault, _ outcome: DeliveryOutcome) {
    #expect(smtpOutcome(.init(isDone: isDone, status: status, sentAll: sentAll, fault: fault)) == outcome)
  }

  @Test(
    "HTTP: what is the other side's fault is tried again, what is ours is not",
    arguments: [
      (200, DeliveryOutcome.accepted), (204, .accepted), (301, .refused(.redirected)), (400, .refused(.rejected)),
      (404, .refused(.rejected)), (408, .later(.busy)), (410, .refused(.rejected)), (429, .later(.busy)),
      (500, .later(.busy)), (503, .later(.busy)), (0, .later(.timedOut)),
    ])
  func http(_ status: Int, _ outcome: DeliveryOutcome) {
    #expect(httpOutcome(.init(isDone: status != 0, status: status, sentAll: true, fault: .timedOut)) == outcome)
  }

  @Test(
    "What is said to this machine stays here",
    arguments: [
      ("localhost", true), ("127.0.0.1", true), ("127.8.9.1", true), ("[::1]", true), ("::1", true),
      ("128.0.0.1", false), ("127.0.0.1.example.org", false), ("10.0.0.1", false), ("mail.example.org", false),
    ])
  func loopback(_ host: String, _ isHere: Bool) { #expect(isOfThisMachine(host) == isHere) }

  @Test(
    "A mail server's address",
    arguments: [
      ("smtp://127.0.0.1:2525", true), ("smtps://city@mail.example.org", true),
      ("smtp://city@mail.example.org:587", true),
      ("http://mail.example.org", false), ("smtp://city:word@mail.example.org", false), ("smtp://", false),
      ("mail.example.org", false), ("smtp://mail.example.org/path", false),
    ])
  func server(_ url: String, _ isOne: Bool) { #expect((MailServer(url: url, password: nil) != nil) == isOne) }
}

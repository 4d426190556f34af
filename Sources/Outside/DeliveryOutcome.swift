/// How a try to deliver went.
package enum DeliveryOutcome: Hashable, Sendable {
  /// The other side has it.
  case accepted
  /// It has not got it, and may take it another time.
  case later(DeliveryFault)
  /// It will never take this one.
  case refused(DeliveryFault)
  /// All of it was handed over and no answer came: it may have arrived. SMTP cannot be asked.
  case unknown(DeliveryFault)
}

/// Why a delivery failed, as a code that a text goes with. Never holds what the other side said: that may name a person.
package enum DeliveryFault: String, CaseIterable, Sendable {
  /// No connection, or it broke before everything was sent.
  case unreachable
  /// No answer within the limit.
  case timedOut = "timed-out"
  /// Everything was handed over, and then no word came.
  case noAnswer = "no-answer"
  /// No encryption that can be trusted.
  case untrusted
  /// The mail server did not take our name and password.
  case signIn = "sign-in"
  /// The other side is busy or broken: SMTP 4xx; HTTP 408, 425, 429 and 5xx.
  case busy
  /// The other side says no: SMTP 5xx, HTTP 4xx.
  case rejected
  /// A webhook's address has moved. Nobody is followed to where a signed message was not meant to go.
  case redirected
  /// The server that sent it ended in the middle.
  case interrupted
  /// There is no address any more, or it cannot be written in a message's head.
  case noAddress = "no-address"
  /// The case or its pack could not be read, so there was nothing to say.
  case unwritten
}

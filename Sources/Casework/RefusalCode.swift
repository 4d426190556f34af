import CityModel

/// Every code that casework refuses with. The catalogue of texts has a text for each, in both languages.
package enum RefusalCode: String, CaseIterable, Sendable {
  /// No such action in the procedure.
  case unknownAction = "case.unknown-action"
  /// Values: `stage`, where the case stands.
  case wrongStage = "case.wrong-stage"
  case notYourRole = "case.not-your-role"
  case notTheReporter = "case.not-the-reporter"
  case notYourAgency = "case.not-your-agency"
  /// Values: `action`, the earlier action that stands against this one.
  case separationOfDuty = "case.separation-of-duty"
  /// Values: `last`, the last day it was open; not given when the window never opened.
  case windowClosed = "case.window-closed"
  /// Values: `reason`, as the procedure words it.
  case guardFails = "case.guard"
  case alreadyJoined = "case.already-joined"
  case alreadySuspended = "case.already-suspended"
  case notSuspended = "case.not-suspended"
  /// The term has not begun or is over: there is no clock to stop.
  case clockNotRunning = "case.clock-not-running"
  /// A report about what people do is public only as a count, so there is nothing to release.
  case conductStaysPrivate = "case.conduct-stays-private"
  case alreadyPosted = "case.already-posted"
  /// Nothing is on notice yet.
  case notPosted = "case.not-posted"
  /// Values: `last`, the last day of the notice.
  case noticeRuns = "case.notice-runs"
  case opinionsUnanswered = "case.opinions-unanswered"
  case nothingToAnswer = "case.nothing-to-answer"
  /// Only who was asked to the panel, and has not yet answered.
  case notInvited = "case.not-invited"
  /// The reviewer has not yet said whether there is a conflict of interest.
  case conflictNotDeclared = "case.conflict-not-declared"
  case panelFull = "case.panel-full"
  case noQuorum = "case.no-quorum"
  case roundsMissing = "case.rounds-missing"
  /// What was contributed has not been counted, or is no count of this kind of stage.
  case notCounted = "case.not-counted"
  /// The roll that the next stage votes by, or the frame that it asks by, is none.
  case badRoll = "vote.bad-roll"
  case badFrame = "survey.bad-frame"
  /// Values: `reason`. The action may be taken by who says to have read it.
  case warning = "case.warning"
  /// The newer definition has no such stage; or the case runs under it already.
  case cannotMove = "case.cannot-move"
  case notYourService = "case.not-your-service"
  /// Its faults name the fields whose photo the case already holds.
  case photoAlreadyHeld = "case.photo-already-held"
  /// The object's life is over. Values: `day`.
  case objectRetired = "register.retired"
  /// A day that has not come.
  case dayToCome = "register.day-to-come"
  /// A case is at work on the object. Values: `number`.
  case objectHasCase = "register.case-open"
  /// The answers are what they were.
  case nothingChanged = "register.nothing-changed"

  /// Its faults hold everything that is wrong, field by field, under the codes below.
  case formInvalid = "form.invalid"
  case required = "form.required"
  /// Values: `limit`, in characters.
  case tooLong = "form.too-long"
  case unknownChoice = "form.unknown-choice"
  case unknownField = "form.unknown-field"
  /// Values: `limit`.
  case tooManyPhotos = "form.too-many-photos"
  case badNumber = "form.bad-number"
  /// Values: `least`, `most`, as far as there is one.
  case numberOutOfRange = "form.number-out-of-range"
  case badDate = "form.bad-date"
  case badPeriod = "form.bad-period"
  /// A number with a check digit that does not hold, or of the wrong length.
  case badCode = "form.bad-code"
  case badShape = "form.bad-shape"
  /// Values: `limit`.
  case tooManyRows = "form.too-many-rows"
  /// What names a row names an earlier one already.
  case rowTwice = "form.row-twice"
  /// A name with a tab or a line break in it.
  case oneLine = "form.one-line"
  /// A count of households or people that is no whole number, or none that a frame takes.
  case notWhole = "form.not-whole"
  /// Somebody else leads the panel.
  case leadTaken = "form.lead-taken"
  /// Values: `message`, `messageEnglish`: as the procedure words it.
  case constraintFails = "form.constraint"
  /// The answer is reckoned, not typed.
  case calculated = "form.calculated"
  /// The coordinates are no numbers, no point on earth, or a point outside the city.
  case badPlace = "form.bad-place"
  /// The place is not said in words.
  case placeWords = "form.place-words"
  /// Neither point nor gazetteer place nor choice says which region it is.
  case placeRegion = "form.place-region"
  /// Point, gazetteer place and chosen region contradict each other.
  case placeElsewhere = "form.place-elsewhere"
}

extension Refusal {
  init(_ code: RefusalCode, values: [String: LocalizedText] = [:], faults: [FieldFault] = [], detail: String = "") {
    self.init(code.rawValue, values: values, faults: faults, detail: detail)
  }
}

extension FieldFault {
  init(_ field: String, _ code: RefusalCode, values: [String: String] = [:]) {
    self.init(field, code.rawValue, values: values)
  }
}

import Testing

/// Procedures that some case would get stuck in.
@Suite struct BrokenProceduresTests {
  @Test("the rows of a group ask for files") func aGroupAsksForFiles() throws {
    try check(
      .replace(
        "- { id: units, label",
        by: """
          - { id: pictures, label: { zh: 照片, en: Pictures }, kind: photos, at-most: 2, required: false, visibility: public }
                    - { id: units, label
          """,
        in: "procedures/trial.yaml"),
      expect: """
        procedures/trial.yaml:186:68: error[pack.file-in-group]: a row of a group holds no files
          hint: ask for them in a field beside the group
        1 error, 0 warnings
        """)
  }

  @Test("no case can come to a stage") func noCaseCanComeToAStage() throws {
    try check(
      .replace(
        """
            to: declined

        """,
        by: """
              to: registered

          """, in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:47:11: error[pack.unreachable-stage]: no case can come to the stage 'declined'
        1 error, 0 warnings
        """)
  }

  @Test("no case can end from a stage") func noCaseCanEndFromAStage() throws {
    try check(
      .replace(
        """
            from: [checking]
            to: closed
        """,
        by: """
              from: [reported]
              to: closed
          """, in: "procedures/street-report.yaml"),
      .replace(
        "within: { amount: 7, unit: working-days, after: close }",
        by: "within: { amount: 7, unit: working-days, after: closing }", in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:41:11: error[pack.dead-end]: no case can end from the stage 'registered'
        procedures/street-report.yaml:42:11: error[pack.dead-end]: no case can end from the stage 'dispatched'
        procedures/street-report.yaml:43:11: error[pack.dead-end]: no case can end from the stage 'working'
        procedures/street-report.yaml:44:11: error[pack.dead-end]: no case can end from the stage 'checking'
        procedures/street-report.yaml:140:53: error[pack.unknown-reference]: there is no action 'closing'
        5 errors, 0 warnings
        """)
  }

  @Test("a case opens into an end") func aCaseOpensIntoAnEnd() throws {
    try check(
      .replace("opens-into: reported", by: "opens-into: closed", in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:40:11: error[pack.unreachable-stage]: no case can come to the stage 'reported'
        procedures/street-report.yaml:47:11: error[pack.unreachable-stage]: no case can come to the stage 'declined'
        procedures/street-report.yaml:48:13: error[pack.bad-stage]: a case cannot open into 'closed', which is an end
        3 errors, 0 warnings
        """)
  }

  @Test("an action leads to a stage that is not there") func anActionLeadsToAStageThatIsNotThere() throws {
    try check(
      .replace("    to: checking", by: "    to: cheking", in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:100:9: error[pack.unknown-reference]: there is no stage 'cheking'
          hint: did you mean 'checking'?
        1 error, 0 warnings
        """)
  }

  @Test("an action can be taken nowhere") func anActionCanBeTakenNowhere() throws {
    try check(
      .replace(
        """
            from: [reported]
            to: declined
        """,
        by: """
              from: []
              to: registered
          """, in: "procedures/street-report.yaml"),
      .replace(
        """
          - { id: declined, name: { zh: 不予立案, en: Not registered }, outcome: declined }

        """, by: "", in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:59:11: error[pack.missing-key]: the action 'decline' can be taken nowhere
        1 error, 0 warnings
        """)
  }

  @Test("a role that acts is held by nobody") func aRoleThatActsIsHeldByNobody() throws {
    try check(
      .replace("roles: [dispatcher, checker]", by: "roles: [checker]", in: "agencies.yaml"),
      expect: """
        procedures/street-report.yaml:57:9: error[pack.role-without-agency]: no agency holds the role 'dispatcher', which takes 'register'
        procedures/trial.yaml:152:9: error[pack.role-without-agency]: no agency holds the role 'dispatcher', which takes 'take-on'
        2 errors, 0 warnings
        """)
  }

  @Test("an agency cannot do the work of its category") func anAgencyCannotDoTheWorkOfItsCategory() throws {
    try check(
      .replace(
        """
            agency: works
            opens-when: { zh: 夜间
        """,
        by: """
              agency: office
              opens-when: { zh: 夜间
          """, in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:22:13: error[pack.agency-lacks-role]: the agency 'office' does not hold the role 'worker', which takes 'pause', 'resume', 'finish'
          hint: agencies that hold it: works
        1 error, 0 warnings
        """)
  }

  @Test("a separation leaves nobody to check") func aSeparationLeavesNobodyToCheck() throws {
    try check(
      .replace("roles: [dispatcher, checker]", by: "roles: [dispatcher]", in: "agencies.yaml"),
      expect: """
        procedures/street-report.yaml:111:7: error[pack.nobody-left]: nobody can take 'reject' on a case of 'lamp', 'stall': it is kept apart by agency from 'begin'
          hint: let another agency hold the role as well
        procedures/street-report.yaml:111:7: error[pack.nobody-left]: nobody can take 'reject' on a case of 'lamp', 'stall': it is kept apart by agency from 'finish'
          hint: let another agency hold the role as well
        procedures/street-report.yaml:121:7: error[pack.nobody-left]: nobody can take 'close' on a case of 'lamp', 'stall': it is kept apart by agency from 'begin'
          hint: let another agency hold the role as well
        procedures/street-report.yaml:121:7: error[pack.nobody-left]: nobody can take 'close' on a case of 'lamp', 'stall': it is kept apart by agency from 'finish'
          hint: let another agency hold the role as well
        procedures/trial.yaml:340:7: error[pack.nobody-left]: nobody can take 'visit' on a case of 'small', 'large': it is kept apart by agency from 'finish'
          hint: let another agency hold the role as well
        procedures/trial.yaml:349:7: error[pack.nobody-left]: nobody can take 'end-visits' on a case of 'small', 'large': it is kept apart by agency from 'finish'
          hint: let another agency hold the role as well
        6 errors, 0 warnings
        """)
  }

  @Test("an action is kept apart from itself, and one of the reporter from another")
  func anActionIsKeptApartFromItselfAndOneOfTheReporterFromAnother() throws {
    try check(
      .replace(
        """
            separations:
              - { from: begin, by: [person, agency] }
              - { from: finish, by: [person, agency] }
            guards
        """,
        by: """
              separations:
                - { from: close, by: [person] }
              guards
          """, in: "procedures/street-report.yaml"),
      .replace(
        """
            does: judge

        """,
        by: """
              does: judge
              separations: [{ from: begin, by: [person] }]

          """, in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:121:7: error[pack.self-separation]: the action 'close' is kept apart from itself
        procedures/street-report.yaml:130:18: error[pack.self-separation]: only an action of a role can be kept apart by person and agency
        2 errors, 0 warnings
        """)
  }

  @Test("assigning asks for no agency") func assigningAsksForNoAgency() throws {
    try check(
      .replace("id: agency, label", by: "id: office, label", in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:70:11: error[pack.missing-field]: an action that does 'assign' asks for 'agency'
          hint: give it a required field 'agency' of the kind 'agency'
        1 error, 0 warnings
        """)
  }

  @Test("pausing asks for no reason, and nothing resumes") func pausingAsksForNoReasonAndNothingResumes() throws {
    try check(
      .replace(
        """
            does: suspend
            fields:
              - { id: reason,
        """,
        by: """
              does: suspend
              fields:
                - { id: why,
          """, in: "procedures/street-report.yaml"),
      .replace(
        """
            does: resume

        """, by: "", in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:89:11: error[pack.missing-action]: an action does 'suspend', and none does 'resume'
        procedures/street-report.yaml:89:11: error[pack.missing-field]: an action that does 'suspend' asks for 'reason'
          hint: give it a required field 'reason' of the kind 'text'
        2 errors, 0 warnings
        """)
  }

  @Test("judging asks for a text, and a clerk judges") func judgingAsksForATextAndAClerkJudges() throws {
    try check(
      .replace("kind: yes-no", by: "kind: text, max-characters: 9", in: "procedures/street-report.yaml"),
      .replace(
        """
            by: reporter
            does: judge
        """,
        by: """
              by: { role: checker }
              does: judge
          """, in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:129:9: error[pack.bad-taker]: only the reporter judges
          hint: by: reporter
        procedures/street-report.yaml:130:11: error[pack.missing-field]: an action that does 'judge' asks for 'fixed'
          hint: give it a required field 'fixed' of the kind 'yes-no'
        2 errors, 0 warnings
        """)
  }

  @Test("a case is reopened that was never closed") func aCaseIsReopenedThatWasNeverClosed() throws {
    try check(
      .replace(
        """
        from: [closed, judged]
            to: registered
        """,
        by: """
          from: [working, judged]
              to: registered
          """, in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:136:11: error[pack.bad-stage]: reopening leads from an end to an open stage
        1 error, 0 warnings
        """)
  }

  @Test("evidence is asked of a field that holds none") func evidenceIsAskedOfAFieldThatHoldsNone() throws {
    try check(
      .replace("evidence-held: after-photo", by: "evidence-held: work-note", in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:124:7: error[pack.not-photos]: the field 'work-note' holds no photos
          hint: evidence is a field of the kind 'photos'
        1 error, 0 warnings
        """)
  }

  @Test("evidence is asked of a field that is not there") func evidenceIsAskedOfAFieldThatIsNotThere() throws {
    try check(
      .replace("evidence-held: after-photo", by: "evidence-held: afterphoto", in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:124:7: error[pack.unknown-reference]: there is no field 'afterphoto'
          hint: did you mean 'after-photo'?
        1 error, 0 warnings
        """)
  }

  @Test("a guard asks for nothing") func aGuardAsksForNothing() throws {
    try check(
      .replace("      - { reopened-fewer-than: 2, reason", by: "      - { reason", in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:142:9: error[pack.one-of]: a guard is one of 'evidence-held', 'reopened-fewer-than' and 'rule'
        1 error, 0 warnings
        """)
  }

  @Test("a limit is nought days long") func aLimitIsNoughtDaysLong() throws {
    try check(
      .replace("amount: 3, unit", by: "amount: 0, unit", in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:25:22: error[pack.bad-number]: '0' is not a whole number of at least 1
        1 error, 0 warnings
        """)
  }

  @Test("a limit has a source and is made up as well") func aLimitHasASourceAndIsMadeUpAsWell() throws {
    try check(
      .replace(
        "unit: working-hours, source: bulletin", by: "unit: working-hours, source: bulletin, status: demonstration",
        in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:32:64: error[pack.one-of]: a limit has either a 'source' or 'status: demonstration'
        1 error, 0 warnings
        """)
  }

  @Test("a limit does not say where it comes from") func aLimitDoesNotSayWhereItComesFrom() throws {
    try check(
      .replace(
        "unit: working-days, status: demonstration", by: "unit: working-days", in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:25:12: error[pack.one-of]: a limit has either a 'source' or 'status: demonstration'
        1 error, 0 warnings
        """)
  }

  @Test("the form does not ask for the category") func theFormDoesNotAskForTheCategory() throws {
    try check(
      .replace(
        "kind: category, required: true", by: "kind: category, required: false", in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:34:3: error[pack.missing-field]: the form asks for the category once, and the answer is required
        1 error, 0 warnings
        """)
  }

  @Test("the form asks for the place twice") func theFormAsksForThePlaceTwice() throws {
    try check(
      .replace(
        """
        fields:
          - { id: category
        """,
        by: """
          fields:
            - { id: where, label: { zh: 哪里, en: Where }, kind: place, required: true, visibility: public }
            - { id: category
          """, in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:34:3: error[pack.missing-field]: the form asks for the place more than once
        1 error, 0 warnings
        """)
  }

  @Test("the numbers begin with small letters") func theNumbersBeginWithSmallLetters() throws {
    try check(
      .replace("number-prefix: SR", by: "number-prefix: sr", in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:4:16: error[pack.bad-id]: 'sr' cannot begin a number
          hint: one to four capital letters
        1 error, 0 warnings
        """)
  }

  @Test("the taker is a word that is none") func theTakerIsAWordThatIsNone() throws {
    try check(
      .replace("    by: anyone", by: "    by: everybody", in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:153:9: error[pack.unknown-choice]: 'everybody' is not a choice for 'by'
          hint: choose one of: reporter, anyone, { role: … }
        1 error, 0 warnings
        """)
  }

  @Test("a taker is of an agency that is not meant") func aTakerIsOfAnAgencyThatIsNotMeant() throws {
    try check(
      .replace(
        """
        by: { role: worker, of: assigned-agency }
            fields:
              - { id: reason, label: { zh: 理由, en: Reason }, kind: text, max-characters: 300, required: true, visibility: restricted }
          - id: begin
        """,
        by: """
          by: { role: worker, of: any-agency }
              fields:
                - { id: reason, label: { zh: 理由, en: Reason }, kind: text, max-characters: 300, required: true, visibility: restricted }
            - id: begin
          """, in: "procedures/street-report.yaml"),
      expect: """
        procedures/street-report.yaml:77:29: error[pack.unknown-choice]: 'any-agency' is not a choice for 'of'
          hint: choose one of: assigned-agency
        1 error, 0 warnings
        """)
  }
}

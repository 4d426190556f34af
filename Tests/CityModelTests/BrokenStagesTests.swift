import Testing

/// Stages of every kind that lack what makes them run.
@Suite struct BrokenStagesTests {
  @Test("a renewal with a stage of every kind has no finding") func wholeRenewal() throws {
    try checkRenewal(
      expect: """
        0 errors, 0 warnings
        """)
  }

  @Test("nobody can speak in a notice, and nobody counts a vote") func aStageLacksItsDeeds() throws {
    try checkRenewal(
      ("    does: opine\n", ""),
      (
        "    from: [voting]\n    to: voted\n    by: { role: dispatcher }\n    does: count\n",
        "    from: [voting]\n    to: voted\n    by: { role: dispatcher }\n"
      ),
      expect: """
        procedures/renewal.yaml:25:77: error[pack.missing-action]: no action does 'opine' in 'shown'
          hint: a stage of the kind 'notice' needs one
        procedures/renewal.yaml:26:79: error[pack.missing-action]: no action does 'count' in 'voting'
          hint: a stage of the kind 'vote' needs one
        2 errors, 0 warnings
        """)
  }

  @Test("a visit and a review are done where they mean nothing") func deedsStandInTheWrongStage() throws {
    try checkRenewal(
      (
        "from: [visiting]\n    by: { role: dispatcher }\n    does: visit",
        "from: [visiting, accepted]\n    by: { role: dispatcher }\n    does: visit"
      ),
      (
        "from: [building-works]\n    by: { role: dispatcher }\n    does: extend",
        "from: [building-works, funding]\n    by: { role: dispatcher }\n    does: extend"
      ),
      expect: """
        procedures/renewal.yaml:164:11: error[pack.bad-stage]: 'funding' has no term that could be made longer
        procedures/renewal.yaml:179:11: error[pack.bad-stage]: 'visit' cannot be done in 'accepted', a stage of the kind 'step'
          hint: it belongs to a stage of the kind 'rounds'
        2 errors, 0 warnings
        """)
  }

  @Test("somebody else reviews, and others are invited than the panel's") func reviewersOfAnotherRole() throws {
    try checkRenewal(
      ("by: { role: checker }\n    does: review", "by: { role: worker }\n    does: review"),
      ("kind: person, holding: checker", "kind: person, holding: worker"),
      expect: """
        procedures/renewal.yaml:74:123: error[pack.bad-taker]: 'invite' invites holders of 'worker' to a panel of 'checker'
          hint: holding: checker
        procedures/renewal.yaml:85:9: error[pack.bad-taker]: 'opinion' is taken by the reviewers of 'judging'
          hint: by: { role: checker }
        2 errors, 0 warnings
        """)
  }

  @Test("a survey has no frame, and does not ask for the stratum") func aSurveyHasNoFrame() throws {
    try checkRenewal(
      ("quota-share: 0.5, questions: [{ id: building,", "quota-share: 0.5, questions: [{ id: block,"),
      ("repeats: wishes, frame: strata", "repeats: wishes, frame: stratta"),
      expect: """
        procedures/renewal.yaml:22:138: error[pack.missing-field]: the survey 'wishes' does not ask for 'building'
          hint: it is a required question, a text or a choice of one option
        procedures/renewal.yaml:31:136: error[pack.unknown-reference]: there is no field 'stratta'
          hint: did you mean 'strata'?
        2 errors, 0 warnings
        """)
  }

  @Test("a roll has no area, and a frame is filled in too late") func aRollHasNoArea() throws {
    try checkRenewal(
      (
        "question: { zh: 同意方案吗, en: \"Do you agree to the scheme?\" }, roll: roll",
        "question: { zh: 同意, en: Agree }, roll: strata"
      ),
      ("promise: panel, frame: strata, stratum: building", "promise: panel, frame: late, stratum: building"),
      (
        "      - { id: view, label: { zh: 意见, en: \"View\" }, required: true, visibility: restricted, kind: text, max-characters: 500 }",
        late
      ),
      expect: """
        procedures/renewal.yaml:22:121: error[pack.asked-later]: 'late' is asked only after 'wishes'
        procedures/renewal.yaml:26:149: error[pack.bad-frame]: the roll 'strata' has no rows of 'unit' (a text or a choice) and 'area' (a number)
          hint: a field of the kind 'group' that requires both
        2 errors, 0 warnings
        """)
  }

  @Test("an anonymous survey asks a panel again") func anAnonymousSurveyAsksAgain() throws {
    try checkRenewal(
      ("promise: panel, repeats: wishes", "promise: anonymous, repeats: wishes"),
      expect: """
        procedures/renewal.yaml:31:105: error[pack.bad-repeat]: an anonymous survey cannot ask the panel of 'wishes' again
          hint: both promise 'panel'
        1 error, 0 warnings
        """)
  }

  @Test("a survey asks people again who were promised to be nobody") func aSurveyAsksNobodyAgain() throws {
    try checkRenewal(
      ("promise: panel, frame: strata, stratum: building", "promise: anonymous, frame: strata, stratum: building"),
      expect: """
        procedures/renewal.yaml:31:121: error[pack.bad-repeat]: 'wishes' is no survey whose panel 'again' could ask again
          hint: both promise 'panel'
        1 error, 0 warnings
        """)
  }

  @Test("work ends without a picture") func workEndsWithoutAPicture() throws {
    try checkRenewal(
      (
        "required: true, visibility: public, kind: photos, at-most: 5",
        "required: false, visibility: public, kind: photos, at-most: 5"
      ),
      expect: """
        procedures/renewal.yaml:29:79: error[pack.work-without-proof]: no action that leaves 'building-works' asks for a photo or document
          hint: ask for photos or files, required, in the action that ends it
        1 error, 0 warnings
        """)
  }

  @Test("one way out of the work ends the case without a picture") func oneWayOutEndsTheWorkWithoutAPicture() throws {
    try checkRenewal(
      ("from: [accepted]\n    to: done", "from: [accepted, building-works]\n    to: done"),
      expect: """
        procedures/renewal.yaml:29:79: error[pack.work-without-proof]: 'close' ends the work in 'building-works' without a photo or document
          hint: ask for photos or files, required, in the action that ends it
        1 error, 0 warnings
        """)
  }

  @Test("terms that nobody can keep, hear of, or that stand at an end") func termsWithoutAnOwner() throws {
    try checkRenewal(
      (
        "  - { id: done, name: { zh: 完成, en: \"Done\" }, outcome: done }",
        "  - { id: done, name: { zh: 完成, en: \"Done\" }, outcome: done, term: { promised: { amount: 5, unit: working-days, status: demonstration } } }"
      ),
      ("from: [accepted]\n    to: done\n    by: { role: leader }", "from: [accepted]\n    to: done\n    by: reporter"),
      ("term: { starts: ask, stops: finish }", "term: { starts: ask, stops: close }"),
      expect: """
        procedures/renewal.yaml:32:76: error[pack.term-without-owner]: no office can move a case on from 'accepted' within its term
          hint: let a role take an action that leads to another stage
        procedures/renewal.yaml:33:68: error[pack.bad-stage]: 'done' is an end, and ends have no term
        procedures/renewal.yaml:38:29: error[pack.term-without-owner]: the limits of the categories end with 'close', which no office takes
          hint: name an action that a role takes
        3 errors, 0 warnings
        """)
  }

  @Test("a role that hears of broken terms is held by nobody") func nobodyHearsOfBrokenTerms() throws {
    try checkRenewal(
      ("    by: { role: leader }", "    by: { role: checker }"),
      others: [.replace("roles: [leader]", by: "roles: []", in: "agencies.yaml")],
      expect: """
        procedures/renewal.yaml:21:217: error[pack.role-without-agency]: no agency holds the role 'leader', which hears of broken terms
        procedures/renewal.yaml:23:223: error[pack.role-without-agency]: no agency holds the role 'leader', which hears of broken terms
        procedures/renewal.yaml:27:199: error[pack.role-without-agency]: no agency holds the role 'leader', which hears of broken terms
        procedures/renewal.yaml:29:218: error[pack.role-without-agency]: no agency holds the role 'leader', which hears of broken terms
        procedures/renewal.yaml:32:203: error[pack.role-without-agency]: no agency holds the role 'leader', which hears of broken terms
        procedures/trial.yaml:83:21: error[pack.role-without-agency]: no agency holds the role 'leader', which hears of broken terms
        procedures/trial.yaml:122:139: error[pack.role-without-agency]: no agency holds the role 'leader', which hears of broken terms
        procedures/trial.yaml:300:9: error[pack.role-without-agency]: no agency holds the role 'leader', which takes 'drop'
        8 errors, 0 warnings
        """)
  }

  @Test("required questions that nobody can answer") func questionsThatNobodyCanAnswer() throws {
    try checkRenewal(
      (
        "options: [{ value: common, name: { zh: 一般, en: \"Common\" } }, { value: historic, name: { zh: 历史, en: \"Historic\" } }]",
        "options: []"
      ),
      (
        "required: true, visibility: public, kind: money",
        "required: true, visibility: public, kind: money, calculated: 1.0"
      ),
      ("kind: person, holding: checker", "kind: person, holding: leader"),
      ("    by: { role: leader }", "    by: { role: checker }"),
      others: [.replace("roles: [leader]", by: "roles: []", in: "agencies.yaml")],
      expect: """
        procedures/renewal.yaml:16:73: error[pack.unanswerable-field]: 'area' is required, and nobody can answer it: it has no options
        procedures/renewal.yaml:17:62: error[pack.unanswerable-field]: 'cost' is required, and nobody can answer it: it is calculated, and may come to nothing
        procedures/renewal.yaml:21:217: error[pack.role-without-agency]: no agency holds the role 'leader', which hears of broken terms
        procedures/renewal.yaml:23:223: error[pack.role-without-agency]: no agency holds the role 'leader', which hears of broken terms
        procedures/renewal.yaml:27:199: error[pack.role-without-agency]: no agency holds the role 'leader', which hears of broken terms
        procedures/renewal.yaml:29:218: error[pack.role-without-agency]: no agency holds the role 'leader', which hears of broken terms
        procedures/renewal.yaml:32:203: error[pack.role-without-agency]: no agency holds the role 'leader', which hears of broken terms
        procedures/renewal.yaml:74:70: error[pack.unanswerable-field]: 'reviewer' is required, and nobody can answer it: no agency holds the role 'leader'
        procedures/renewal.yaml:74:123: error[pack.bad-taker]: 'invite' invites holders of 'leader' to a panel of 'checker'
          hint: holding: checker
        procedures/trial.yaml:83:21: error[pack.role-without-agency]: no agency holds the role 'leader', which hears of broken terms
        procedures/trial.yaml:122:139: error[pack.role-without-agency]: no agency holds the role 'leader', which hears of broken terms
        procedures/trial.yaml:300:9: error[pack.role-without-agency]: no agency holds the role 'leader', which takes 'drop'
        12 errors, 0 warnings
        """)
  }

  @Test("personal answers that cannot lie apart, and an option that stands twice") func whatCannotBePersonal() throws {
    try checkRenewal(
      (
        "required: true, visibility: public, kind: photos, at-most: 5",
        "required: true, visibility: personal, kind: photos, at-most: 5"
      ),
      (
        "{ id: unit, label: { zh: 房号, en: \"Home\" }, required: true, visibility: public",
        "{ id: unit, label: { zh: 房号, en: \"Home\" }, required: true, visibility: personal"
      ),
      ("{ value: historic,", "{ value: common,"),
      expect: """
        procedures/renewal.yaml:16:122: error[pack.duplicate-id]: the option 'common' stands twice in 'area'
        procedures/renewal.yaml:19:207: error[pack.bad-visibility]: 'unit' cannot be personal: the rows of a group do not lie apart under a person's key
          hint: visibility: restricted
        procedures/renewal.yaml:176:84: error[pack.bad-visibility]: 'proof' cannot be personal: photos do not lie apart under a person's key
          hint: visibility: restricted
        3 errors, 0 warnings
        """)
  }

  @Test("one result of the vote leads nowhere") func oneResultLeadsNowhere() throws {
    try checkRenewal(
      ("!results.voting.adopted", "!results.voting.quorate"),
      expect: """
        procedures/renewal.yaml:27:11: error[pack.dead-end-when]: a case cannot end from the stage 'voted' when results.voting.adopted is false, results.voting.quorate is true
          hint: let an action lead on in this case too
        1 error, 0 warnings
        """)
  }
}

/// A frame that is asked for when the survey is over.
private let late = """
        - { id: late, label: { zh: 迟, en: Late }, required: true, visibility: public, kind: group, at-most: 3, fields: \
  [{ id: stratum, label: { zh: 楼, en: House }, required: true, visibility: public, kind: text, max-characters: 9 }, \
  { id: units, label: { zh: 户, en: Homes }, required: true, visibility: public, kind: number }] }
  """

/// Loads the example with the renewal beside it, in which each text has been put for another.
private func checkRenewal(
  _ edits: (String, String)..., others: [Edit] = [], expect: String, at place: SourceLocation = #_sourceLocation
) throws {
  let path = "procedures/renewal.yaml"
  try check(
    [.add(path, renewal)] + edits.map { .replace($0.0, by: $0.1, in: path) } + others, expect: expect, at: place)
}

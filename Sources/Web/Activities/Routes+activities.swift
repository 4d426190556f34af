extension Routes {
  /// Surveys and votes of cases.
  mutating func addActivities() {
    get("/reports/:number/survey", .everyone, SurveyPage.show)
    post("/reports/:number/survey", .everyone, SurveyPage.send)
    postJSON("/reports/:number/survey/signature", .signedIn, .asTheSession, SurveyPage.sign)
    postJSON("/reports/:number/survey/answers", .everyone, .asNobody, SurveyPage.answer)
    get("/reports/:number/vote", .everyone, VotePage.show)
    post("/reports/:number/vote", .everyone, VotePage.send)
    get("/desk/cases/:number/roll", .staff, RollPage.show)
    post("/desk/cases/:number/roll/ballots", .staff, RollPage.enter)
    post("/desk/cases/:number/roll/voided", .staff, RollPage.void)
    get("/desk/cases/:number/codes", .staff, CasePage.back)
    post("/desk/cases/:number/codes", .staff, RollPage.makeCodes)
  }
}

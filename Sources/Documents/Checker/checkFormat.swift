/// Holds a DOCX file, as it was read, against a layout profile.
///
/// What a paragraph is (title, heading, body, date …) is told from its words, its number and its place; where that is not sure
/// it is not judged. One rule and one paragraph give at most one finding; the same in several paragraphs is one finding with
/// several places. A style or topic of the profile without a clause is not judged either.
///
/// - Returns: paper and pages first, then by place. Empty: nothing was found wrong.
/// - Source: the clauses are the profile's own; docs/format-checker.md lists the rules.
public func checkFormat(_ document: FormattedDocument, profile: LayoutProfile) -> [Finding] {
  let check = FormatCheck(document, profile)
  let problems =
    check.pageProblems + check.pageNumberProblems + check.gridProblems + check.titleProblems + check.textProblems
    + check.numberingProblems + check.wordingProblems + check.closingProblems + check.rowProblems + check.reviewProblems
  return findings(problems, standard: profile.standard)
}

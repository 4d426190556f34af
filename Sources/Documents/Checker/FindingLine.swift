/// A finding with all its places in one list.
struct FindingLine: Encodable {
  let code: String
  let severity: Finding.Severity
  let rule: String?
  let places: [Finding.Place]
  let found: String?
  let expected: String?
  let message: Bilingual

  init(_ finding: Finding) {
    code = finding.code
    severity = finding.severity
    rule = finding.rule
    places = [finding.place] + finding.otherPlaces
    found = finding.found
    expected = finding.expected
    message = finding.message
  }
}

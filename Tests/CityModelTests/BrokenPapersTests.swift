import Testing

/// Official forms that no case could fill in, and copies that could name somebody.
@Suite struct BrokenPapersTests {
  @Test("a paper is of a form that is not there") func unknownForm() throws {
    try check(
      .replace("form: closing-application", by: "form: closing-aplication", in: trial),
      expect: """
        procedures/trial.yaml:410:11: error[pack.unknown-reference]: there is no form 'documents/closing-aplication.json'
        1 error, 0 warnings
        """)
  }

  @Test("a paper is filled in from a question that nobody asks") func unknownQuestion() throws {
    try check(
      .replace("from: subject }", by: "from: subjekt }", in: trial),
      .replace("from: frame.stratum }", by: "from: frame.stratom }", in: trial),
      expect: """
        procedures/trial.yaml:410:3: error[pack.unknown-reference]: there is no field 'frame.stratom' for 'member' of a paper
          hint: did you mean 'frame.stratum'?
        procedures/trial.yaml:410:3: error[pack.unknown-reference]: there is no field 'subjekt' for 'title' of a paper
          hint: did you mean 'subject'?
        2 errors, 0 warnings
        """)
  }

  @Test("a field of a paper is filled in from a question and on a day, or from neither") func twoOrigins() throws {
    try check(
      .replace("on: [] }", by: "on: [], from: subject }", in: trial),
      .replace("{ field: member, from: frame.stratum }", by: "{ field: member }", in: trial),
      expect: """
        procedures/trial.yaml:415:9: error[pack.one-of]: a field of a form is filled in either 'from' an answer or 'on' the day of a step
        procedures/trial.yaml:419:9: error[pack.one-of]: a field of a form is filled in either 'from' an answer or 'on' the day of a step
        2 errors, 0 warnings
        """)
  }

  @Test("a paper names steps and stages that are not there") func unknownSteps() throws {
    try check(
      .replace("on: [take-on, fill-in]", by: "on: [take-on, fil-in]", in: trial),
      .replace("stages: [filling, judging, posted", by: "stages: [filling, juging, posted", in: trial),
      expect: """
        procedures/trial.yaml:412:23: error[pack.unknown-reference]: there is no stage 'juging'
          hint: did you mean 'judging'?
        procedures/trial.yaml:417:42: error[pack.unknown-reference]: there is no action 'fil-in'
          hint: did you mean 'fill-in'?
        2 errors, 0 warnings
        """)
  }

  @Test("a paper has a key of no meaning, and none that it needs") func keys() throws {
    try check(
      .replace("    for-reporter: true\n    stages", by: "    for-reporters: true\n    stages", in: trial),
      .replace("{ field: title, from: subject }", by: "{ from: subject }", in: trial),
      expect: """
        procedures/trial.yaml:411:5: error[pack.unknown-key]: 'for-reporters' is not a key of a paper
          hint: did you mean 'for-reporter'?
        procedures/trial.yaml:414:9: error[pack.missing-key]: an answer of a paper lacks 'field'
        2 errors, 0 warnings
        """)
  }

  @Test("a copy hides the answer to no question") func hidesNothing() throws {
    try check(
      .replace("hides: [applicant-id, subject,", by: "hides: [applicant, subject,", in: trial),
      expect: """
        procedures/trial.yaml:406:100: error[pack.unknown-reference]: there is no field 'applicant'
          hint: did you mean 'applicant-id'?
        1 error, 0 warnings
        """)
  }

  @Test("a copy that names nobody is wanted of a PDF too, or as nothing is said of its format") func hidesInPDF() throws
  {
    try check(
      .replace("formats: [docx], hides", by: "formats: [docx, pdf], hides", in: trial),
      expect: """
        procedures/trial.yaml:406:105: error[pack.bad-format]: 'copy' hides answers, and a copy that names nobody is made of DOCX only
          hint: formats: [docx]
        1 error, 0 warnings
        """)
    try check(
      .replace("formats: [docx], hides", by: "hides", in: trial),
      expect: """
        procedures/trial.yaml:406:83: error[pack.bad-format]: 'copy' hides answers, and a copy that names nobody is made of DOCX only
          hint: formats: [docx]
        1 error, 0 warnings
        """)
  }

  @Test("files come in formats that there are, and nothing else has any") func formats() throws {
    try check(
      .replace("formats: [pdf, docx]", by: "formats: [pdf, doc]", in: trial),
      expect: """
        procedures/trial.yaml:72:88: error[pack.unknown-choice]: 'doc' is not a choice for 'formats'
          hint: did you mean 'docx'?
        1 error, 0 warnings
        """)
    try check(
      .replace(
        "kind: photos, at-most: 2, required: false", by: "kind: photos, at-most: 2, formats: [pdf], required: false",
        in: trial),
      expect: """
        procedures/trial.yaml:71:75: error[pack.unknown-key]: 'formats' is not a key of a field of the kind 'photos'
        1 error, 0 warnings
        """)
  }

  @Test("the archive is for a role that is not there") func archivists() throws {
    try check(
      .replace("archivists: [leader]", by: "archivists: [leeder]", in: trial),
      expect: """
        procedures/trial.yaml:420:14: error[pack.unknown-reference]: there is no role 'leeder'
          hint: did you mean 'leader'?
        1 error, 0 warnings
        """)
  }

  private let trial = "procedures/trial.yaml"
}

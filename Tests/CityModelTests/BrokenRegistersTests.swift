import Testing

/// Registers, standards and seeds that do not hold together.
@Suite struct BrokenRegistersTests {
  private let register = "registers/clinics.yaml"
  private let standard = "standards/clinic-basics.yaml"

  @Test("a clause asks for a field that is not there, another comes to a number") func clauses() throws {
    try check(
      .replace("rule: object.rooms >= 3", by: "rule: object.rums >= 3", in: standard),
      .replace("rule: object.water,", by: "rule: object.rooms + 1,", in: standard),
      expect: """
        standards/clinic-basics.yaml:5:86: error[expression.unknown-field]: 'object' has no field 'rums' (at column 1 of the expression)
        standards/clinic-basics.yaml:6:76: error[pack.rule-kind]: a condition is true or false; this comes to int
          hint: compare it with something
        2 errors, 0 warnings
        """)
  }

  @Test("a clause ends before it begins; a register is held to a second standard") func order() throws {
    try check(
      .replace("until: 2025-12-31", by: "until: 2019-12-31", in: standard),
      .add(
        "standards/more.yaml",
        """
        id: more
        name: { zh: 再, en: More }
        register: clinics
        clauses: []

        """),
      expect: """
        standards/clinic-basics.yaml:7:196: error[pack.bad-order]: the clause 'medicines-2020' ends on 2019-12-31, before it begins on 2020-01-01
        standards/more.yaml:3:11: error[pack.second-standard]: 'clinics' is held to 'clinic-basics' already
          hint: date the clauses of one standard instead
        2 errors, 0 warnings
        """)
  }

  @Test("an object is called by what is no required public text, and asks for photos and a contact") func fields()
    throws
  {
    try check(
      .replace("title: name", by: "title: rooms", in: register),
      .replace(
        "  - { id: remark,",
        by: """
            - { id: shot, label: { zh: 照, en: Shot }, kind: photos, at-most: 2, required: false, visibility: public }
            - { id: owner, label: { zh: 人, en: Owner }, kind: text, max-characters: 9, required: false, visibility: personal }
            - { id: remark,
          """, in: register),
      expect: """
        registers/clinics.yaml:4:8: error[pack.bad-field]: an object is called by a text that is required and public
        registers/clinics.yaml:14:51: error[pack.bad-field]: a register cannot ask for photos: every object has its series of photos beside its fields
        registers/clinics.yaml:15:107: error[pack.bad-visibility]: 'owner' cannot be personal: an object holds facts of a thing
          hint: public or restricted
        3 errors, 0 warnings
        """)
  }

  @Test("the keeper's office does not hold the role; a case changes a field into what it cannot hold") func mending()
    throws
  {
    try check(
      .replace("agencies: [health]", by: "agencies: [works]", in: register),
      .replace(
        "{ field: water, value: form.water_after }", by: "{ field: water, value: form.rooms_after }", in: register),
      .replace(
        "{ field: category, value: \"'shortfall'\" }", by: "{ field: category, value: object.rooms }", in: register),
      .replace("  object: clinic\n", by: "  object: what\n", in: register),
      expect: """
        registers/clinics.yaml:6:10: error[pack.agency-lacks-role]: the agency 'works' does not hold the role 'keeper'
        registers/clinics.yaml:18:11: error[pack.bad-field]: 'what' of 'village-clinic-mending' does not ask for an object of 'clinics'
        registers/clinics.yaml:20:33: error[pack.rule-kind]: the rule comes to int, which the field 'category' cannot hold
        registers/clinics.yaml:24:30: error[pack.rule-kind]: the rule comes to int, which the field 'water' cannot hold
        4 errors, 0 warnings
        """)
  }

  @Test("seeds get their cells wrong, each at its place") func seeds() throws {
    try check(
      .replace(
        "c02,上坝村卫生室,上坝村二组,990101,106.74,31.84,2,45,yes", by: "c02,上坝村卫生室,上坝村二组,990191,206.74,31.84,2.5,45,maybe",
        in: "registers/clinics.csv"),
      .replace("c03,柏树村卫生室,柏树村一组,990101", by: "c02,,柏树村一组,", in: "registers/clinics.csv"),
      .add("registers/clinic.csv", "id,name\n"),
      expect: """
        registers/clinic.csv:1:1: error[pack.unknown-reference]: there is no register 'clinic'
          hint: did you mean 'clinics'?
        registers/clinics.csv:3:18: error[pack.unknown-reference]: there is no region '990191'
          hint: did you mean '990101'?
        registers/clinics.csv:3:25: error[pack.bad-point]: 206.74, 31.84 is no point of the earth
        registers/clinics.csv:3:38: error[pack.bad-number]: '2.5' is no number that 'rooms' takes
        registers/clinics.csv:3:45: error[pack.unknown-choice]: 'maybe' is not a choice for 'water'
          hint: choose one of: yes, no
        registers/clinics.csv:4:1: error[pack.duplicate-id]: the object 'c02' is defined twice
          hint: the first stands in registers/clinics.csv, line 3
        registers/clinics.csv:4:5: error[pack.missing-key]: an object lacks 'name'
        registers/clinics.csv:4:12: error[pack.missing-key]: 'place' needs 'place_region' beside it
        8 errors, 0 warnings
        """)
  }

  @Test("a form asks for an object of a register that there is not") func objects() throws {
    try check(
      .replace("register: clinics", by: "register: lamps", in: "procedures/trial.yaml"),
      expect: """
        procedures/trial.yaml:73:99: error[pack.unknown-reference]: there is no register 'lamps'
        1 error, 0 warnings
        """)
  }

  @Test("an indicator counts by a standard that there is not; a name is too long for its field") func counting() throws
  {
    try check(
      .remove(standard), .replace(", standard: clinic-basics", by: "", in: "indicators/clinics-met.yaml"),
      .replace("c01,东河村卫生室", by: "c01,\(String(repeating: "长", count: 61))", in: "registers/clinics.csv"),
      expect: """
        indicators/clinics-met.yaml:8:9: error[pack.other-standard]: 'clinics' is held to no standard, so that nothing in it can be judged
          hint: write one in standards/, or count all objects
        registers/clinics.csv:2:5: error[pack.too-long]: 'name' takes at most 60 characters; this has 61
        2 errors, 0 warnings
        """)
  }
}

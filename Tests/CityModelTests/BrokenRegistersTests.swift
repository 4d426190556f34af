import Testing

/// Registers, standards and seeds that do not hold together.
@Suite struct BrokenRegistersTests {
  private let register = "registers/clinics.yaml"
  private let standard = "standards/clinic-basics.yaml"

  @Test("a clause asks for a field that is not there, another comes to a number") func clauses() throws {
    try check(
      .replace("rule: object.rooms >= 3", by: "rule: object.rums >= 3", in: standard),
      .replace("rule: object.water,", by: "rule: object.rooms + 1,", in: standard),
      expect: "?")
  }

  @Test("a clause ends before it begins; a register is held to a second standard") func order() throws {
    try check(
      .replace("until: 2025-12-31", by: "until: 2019-12-31", in: standard),
      .add("standards/more.yaml", """
        id: more
        name: { zh: 再, en: More }
        register: clinics
        clauses: []

        """),
      expect: "?")
  }

  @Test("an object is called by what is no required public text, and asks for photos and a contact") func fields() throws {
    try check(
      .replace("title: name", by: "title: rooms", in: register),
      .replace(
        "  - { id: remark,", by: """
            - { id: shot, label: { zh: 照, en: Shot }, kind: photos, at-most: 2, required: false, visibility: public }
            - { id: owner, label: { zh: 人, en: Owner }, kind: text, max-characters: 9, required: false, visibility: personal }
            - { id: remark,
          """, in: register),
      expect: "?")
  }

  @Test("the keeper's office does not hold the role; a case changes a field into what it cannot hold") func mending() throws {
    try check(
      .replace("agencies: [health]", by: "agencies: [works]", in: register),
      .replace("{ field: water, value: form.water_after }", by: "{ field: water, value: form.rooms_after }", in: register),
      .replace("{ field: category, value: \"'shortfall'\" }", by: "{ field: category, value: object.rooms }", in: register),
      .replace("  object: clinic\n", by: "  object: what\n", in: register),
      expect: "?")
  }

  @Test("seeds get their cells wrong, each at its place") func seeds() throws {
    try check(
      .replace("c02,上坝村卫生室,上坝村二组,990101,106.74,31.84,2,45,yes", by: "c02,上坝村卫生室,上坝村二组,990191,206.74,31.84,2.5,45,maybe", in: "registers/clinics.csv"),
      .replace("c03,柏树村卫生室,柏树村一组,990101", by: "c02,,柏树村一组,", in: "registers/clinics.csv"),
      .add("registers/clinic.csv", "id,name\n"),
      expect: "?")
  }

  @Test("a form asks for an object of a register that there is not") func objects() throws {
    try check(
      .replace("register: clinics", by: "register: lamps", in: "procedures/trial.yaml"), expect: "?")
  }
}

import CityModel
import Testing

/// What is told before an expression runs.
@Suite struct ExpressionCheckTests {
  @Test(arguments: [
    ("form.cost > 1000", "bool"), ("form.cost * 2", "int"), ("form.area / 2.0", "double"), ("form.area > 2", "bool"),
    ("form.cost == 2.0", "bool"), ("[form.cost, 1]", "list(int)"), ("[1, 'a']", "list(dyn)"), ("[]", "list(dyn)"),
    ("{'a': 1}", "map(int)"), ("{'a': 1}.a", "int"), ("form.rows.map(r, r.cost)", "list(int)"),
    ("form.rows.filter(r, has(r.cost))[0].cost", "int"), ("form.rows[0]['cost']", "int"), ("form['cost']", "int"),
    ("form.rows.exists(r, r.cost > 1)", "bool"), ("form.kind in ['road', 'water']", "bool"),
    ("'cost' in form", "bool"), ("has(form.cost) ? form.cost : null", "int"), ("form.any.what.ever", "dyn"),
    ("form.any + 1", "int"), ("form.any + form.any", "dyn"), ("now - form.began", "duration"),
    ("form.began + duration('24h') < now", "bool"), ("now.getFullYear('Asia/Shanghai') - 2000", "int"),
    ("string(form.cost) + '元'", "string"), ("size(form.rows) + size(form.kind)", "int"), ("dyn(1) == 'a'", "bool"),
    ("form.rows == []", "bool"), ("null", "null"), ("form.rows + []", "list(dyn)"), ("tags['x'] + 1", "int"),
    ("tags.x", "int"), ("tags.all(k, k == 'x')", "bool"), ("form.any ? 1 : 2", "int"), ("-form.area", "double"),
  ])
  func `the kind of a value`(text: String, kind: String) throws {
    #expect(try found(text) == kind)
  }

  @Test(arguments: [
    ("form.cots > 1", "1:1 expression.unknown-field: 'form' has no field 'cots' (did you mean 'cost'?)"),
    ("cost > 1", "1:1 expression.unknown-name: nothing is called 'cost' here (did you mean 'form.cost'?)"),
    ("fom.cost > 1", "1:1 expression.unknown-name: nothing is called 'fom' here (did you mean 'form'?)"),
    ("form.cost.yuan", "1:1 expression.type: 'form.cost' is int and has no fields"),
    ("has(form.cots)", "1:1 expression.unknown-field: the object has no field 'cots' (did you mean 'cost'?)"),
    ("has(form.cost.yuan)", "1:1 expression.type: int has no fields"),
    (
      "form.cost * 1.5",
      "1:11 expression.type: '*' does not take int and double (int and double are not mixed: write 2.0 for 2, or "
        + "double(…) around a whole number)"
    ),
    ("form.kind == 3", "1:11 expression.type: '==' does not take string and int"),
    (
      "form.cost == null",
      "1:11 expression.type: '==' does not take int and null (whether a field has a value is asked with has(form.field))"
    ),
    ("form.kind < 3", "1:11 expression.type: '<' does not take string and int"),
    ("form.rows < form.rows", "1:11 expression.type: '<' does not take list(object) and list(object)"),
    ("form.cost in ['road']", "1:11 expression.type: 'in' does not take int and list(string)"),
    ("form.cost && true", "1:1 expression.type: '&&' wants a bool and is given int"),
    ("!form.cost", "1:2 expression.type: '!' wants a bool and is given int"),
    ("-form.kind", "1:2 expression.type: '-' wants a number and is given string"),
    ("form.cost ? 1 : 2", "1:1 expression.type: '?:' wants a bool and is given int"),
    ("true ? 1 : 'a'", "1:1 expression.type: '?:' gives int or string; both must be of one kind"),
    ("{1.5: 2}", "1:2 expression.type: double cannot be the key of a map"),
    ("form.rows['a']", "1:1 expression.type: 'form.rows' is list(object) and has no fields"),
    ("form.kind.startsWith(1)", "1:11 expression.type: startsWith() does not take string and int"),
    ("form.kind.getHours()", "1:11 expression.type: getHours() does not take string"),
    ("form.cost.all(x, true)", "1:1 expression.type: all() goes through a list or map, not int"),
    ("form.rows.all(r, r.cost)", "1:20 expression.type: all() wants a bool and is given int"),
    (
      "form.rows.all(r, r.cots > 1)",
      "1:20 expression.unknown-field: the object has no field 'cots' (did you mean 'cost'?)"
    ),
    (
      "form.kind.matches('a')",
      "1:11 expression.unknown-function: there is no function matches() here (CEL has it, and this subset leaves it out)"
    ),
    (
      "startsWith(form.kind, 'a')",
      "1:1 expression.unknown-function: there is no function startsWith() here (write x.startsWith(…))"
    ),
    ("form.cost.string()", "1:11 expression.unknown-function: there is no function string() here (write string(x))"),
    ("all(form.rows)", "1:1 expression.unknown-function: there is no function all() here (write list.all(x, …))"),
    (
      "form.kind.startWith('a')",
      "1:11 expression.unknown-function: there is no function startWith() here (did you mean 'startsWith'?)"
    ),
  ])
  func `a fault has a place, a code and a hint`(text: String, fault: String) throws {
    #expect(try found(text) == fault)
  }

  @Test func `all faults are told at once, each once, in the order of the text`() throws {
    #expect(
      try found("form.cots + 1 > 2 &&\n  fom.cost == 'a' ||\n  form.kind > 3") == """
        1:1 expression.unknown-field: 'form' has no field 'cots' (did you mean 'cost'?)
        2:3 expression.unknown-name: nothing is called 'fom' here (did you mean 'form'?)
        3:13 expression.type: '>' does not take string and int
        """)
  }

  @Test func `what is read is named`() throws {
    let text = "has(form.note) && form['cost'] > 1 && form.rows.exists(r, r.cost > limit) && today.getMonth() == 1"
    let names = try Expression.parse(text).get().names
    #expect(names == [["form", "note"], ["form", "cost"], ["form", "rows"], ["limit"], ["today"]])
  }
}

private let scope = ExpressionScope([
  "form": .object([
    "cost": .int, "area": .double, "kind": .string, "began": .timestamp, "any": .dynamic,
    "rows": .list(.object(["cost": .int])),
  ]),
  "tags": .map(.int), "now": .timestamp,
])

private func found(_ text: String) throws -> String {
  let checked = try Expression.parse(text).get().check(scope)
  if let type = checked.type { return type.text }
  return checked.faults.map { fault in
    "\(fault.line):\(fault.column) \(fault.code.rawValue): \(fault.message)" + (fault.hint.map { " (\($0))" } ?? "")
  }.joined(separator: "\n")
}

import Documents
import Foundation

/// A form empty, with every field answered, and with more than its cells hold; each as DOCX, PDF and booklet.
func writeForm(_ file: String, layout: String, folders: [String], into folder: URL) throws {
  let (template, faults) = FormTemplate.read(json: try Data(contentsOf: URL(filePath: file)))
  let (profile, others) = LayoutProfile.read(json: try Data(contentsOf: URL(filePath: layout)))
  guard let template, let profile else { throw DocumentBench.Unreadable(findings: faults + others) }
  let fonts = fonts(profile, folders)
  for (name, answers) in [
    ("empty", FormAnswers()), ("filled", answers(to: template, many: false)),
    ("overfull", answers(to: template, many: true)),
  ] {
    let (document, _) = template.document(answers: answers, blank: name == "empty", profile: profile)
    let typeset = try write(document, name: name, profile, fonts, into: folder)
    try typeset.bookletPDF(profile: profile).write(to: folder.appending(path: "\(name)-booklet.pdf"))
  }
}

/// Made-up answers, which say so themselves.
private func answers(to template: FormTemplate, many: Bool) -> FormAnswers {
  let pairs = template.fields.map { ($0.id, answer($0, in: template, many: many)) }
  return FormAnswers(Dictionary(pairs) { first, _ in first })
}

private func answer(_ field: FormTemplate.Field, in template: FormTemplate, many: Bool) -> FormAnswers.Value {
  switch field.kind {
  case .date: .text("2025-06-18")
  case .month: .text("2025-06")
  case .number: .text("12")
  case .choice: choices(of: field, in: template).last.map(FormAnswers.Value.text) ?? .leftOpen
  case .text: .text(text(field.name.zh, many: many))
  case .longText: .text(String(repeating: "本段文字为虚构示例，用来看内容较长时的版面。", count: many ? 60 : 3))
  case .rows: .rows((1...(many ? 9 : 2)).map { row($0, field) })
  case .fixed, .signature, .seal: .leftOpen
  }
}

private func text(_ name: String, many: Bool) -> String {
  if name.contains("姓名") || name.hasSuffix("负责人") { return "示例姓名" }
  if name.contains("电话") { return "000-0000000" }
  if name.contains("职") { return many ? "示例职务（虚构）" : "示例职务" }
  return many ? "示例单位（虚构）城市宜居研究中心" : "示例单位（虚构）"
}

private func choices(of field: FormTemplate.Field, in template: FormTemplate) -> [String] {
  field.choices ?? field.choiceList.flatMap { template.choiceLists[$0] } ?? []
}

private func row(_ number: Int, _ field: FormTemplate.Field) -> [String: String] {
  let words = ["示例" + "甲乙丙丁戊己庚辛壬".dropFirst(number - 1).prefix(1), "示例单位（虚构）", "示例职称", "000-0000000"]
  return Dictionary(zip(field.columns ?? [], words).map { ($0, $1) }) { first, _ in first }
}

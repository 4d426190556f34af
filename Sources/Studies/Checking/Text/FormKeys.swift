import CityModel
import Documents
import Foundation

/// Which fields of an official form say what the head of a report may say under `form.` as well: told from the fields' names.
package struct FormKeys: Sendable {
  /// A field's id, and the key: `D01`, `form.approved-title`. In the order of the form.
  private var pairs: [(field: String, key: String)] = []

  /// - Parameter form: the form's file, as written; `nil`, or one that cannot be read: no field is known.
  init(_ form: String?) {
    guard let form, let template = FormTemplate.read(json: Data(form.utf8)).template else { return }
    pairs = template.fields.compactMap { field in keys[field.name.zh].map { (field.id, $0) } }
  }

  func fields(of application: StudyApplication) -> [HeadField] {
    pairs.compactMap { field, key in
      guard case .text(let value) = application.answers[field], !value.allSatisfy(\.isWhitespace) else { return nil }
      return HeadField(key: key, value: value, spot: nil, part: "application.yaml: \(field)")
    }
  }
}

extension StudyText {
  /// Adds what the form of the study says to what the head of its report says, so that both are held against one another.
  mutating func add(_ application: StudyApplication, _ form: FormKeys?) {
    fields += form?.fields(of: application) ?? []
  }
}

/// Fields by the names that forms of this kind give them.
private let keys = [
  "立项编号": "form.number", "项目编号": "form.number", "课题编号": "form.number", "项目名称": "form.title", "课题名称": "form.title",
  "项目负责人": "form.name", "课题负责人": "form.name", "所在单位": "form.unit", "承担单位": "form.unit", "填表日期": "form.filled",
  "立项项目名称": "form.approved-title", "结项成果名称": "form.result-title", "成果名称": "form.result-title", "是否变更": "form.changed",
  "现负责人姓名": "form.present-leader", "现负责人所在单位": "form.present-unit",
]

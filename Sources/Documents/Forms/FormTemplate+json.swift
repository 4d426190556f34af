public import Foundation

extension FormTemplate {
  /// A form from a file's bytes, and everything that is wrong with the file, each with its key path as `part`.
  ///
  /// - Returns: the form is `nil` as soon as one fault stands. What the parts say together (places, spans) is looked at
  ///   once every part can be read.
  public static func read(json: Data) -> (template: FormTemplate?, findings: [Finding]) {
    let written: JSONValue
    do { written = try JSONDecoder().decode(JSONValue.self, from: json) } catch {
      return (nil, [.formNotJSON(error)])
    }
    let (value, faults) = shaped(written, shape)
    guard faults.isEmpty else { return (nil, faults.map(\.ofForm)) }
    guard let bytes = try? JSONEncoder().encode(value),
      let template = try? JSONDecoder().decode(FormTemplate.self, from: bytes)
    else { preconditionFailure("a value in the shape of a form decodes as one") }
    let contradictions = template.contradictions
    return (contradictions.isEmpty ? template : nil, contradictions)
  }
}

extension Finding {
  static func formFault(_ code: String, at part: String, found: String? = nil, zh: String, en: String) -> Finding {
    Finding("form.\(code)", .fault, at: Place(part: part), found: found, Bilingual(zh: zh, en: en))
  }

  /// A fault of the shape, said of a form.
  fileprivate var ofForm: Finding {
    var finding = self
    finding.code = code.replacing("profile.", with: "form.", maxReplacements: 1)
    finding.message.zh = message.zh.replacing("版式文件", with: "表样文件")
    finding.message.en = message.en.replacing("a key of a profile", with: "a key of a form")
    return finding
  }

  fileprivate static func formNotJSON(_ error: any Error) -> Finding {
    let detail = (underlying(error) as? NSError)?.userInfo["NSDebugDescription"] as? String ?? ""
    return .formFault("not-json", at: "", zh: "文件不是有效的 JSON。\(detail)", en: "The file is not valid JSON. \(detail)")
  }

  private static func underlying(_ error: any Error) -> (any Error)? {
    if case DecodingError.dataCorrupted(let context) = error { context.underlyingError } else { nil }
  }
}

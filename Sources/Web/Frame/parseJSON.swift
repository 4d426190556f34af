import CityModel
import Foundation
import HTTPTypes
import Hummingbird

/// Reads the body of a script's request: an object of texts, in which one object may stand; its texts are named
/// `answers.wanted`. The form's token comes as a header.
///
/// - Throws: `request.not-a-form`; `request.too-many-fields`.
func parseJSON(_ bytes: [UInt8], _ headers: HTTPFields) throws(Refusal) -> FormBody {
  guard let whole = (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any] else {
    throw Refusal("request.not-a-form")
  }
  var form = FormBody()
  for (name, value) in whole {
    if let text = value as? String { form.fields[name] = text }
    for (inner, text) in value as? [String: String] ?? [:] { form.fields["\(name).\(inner)"] = text }
  }
  guard form.fields.count <= FormLimit.fields else { throw Refusal("request.too-many-fields") }
  form.fields["_token"] = headers[headerName("X-CSRF-Token")]
  return form
}

extension Site {
  /// An answer for a script.
  func json(_ texts: [String: String], status: HTTPResponse.Status = .ok) -> Response {
    let body = (try? JSONEncoder().encode(texts)) ?? Data("{}".utf8)
    return bytes(Array(body), type: "application/json", status: status)
  }

  /// What a script is told when something was refused: the code, and the words for the person.
  func json(refusing error: any Error) -> Response? {
    guard let refusal = error as? Refusal else { return nil }
    let words = [text(of: refusal)] + refusal.faults.map { text(of: $0) }
    return json(["error": refusal.code, "text": words.joined(separator: " ")], status: status(of: refusal))
  }
}

package import CityModel
import Foundation
import HTTPTypes
import Hummingbird
package import Platform

/// What a form sent. Of a name that came more than once, the first.
package struct FormBody: Sendable {
  package var fields: [String: String] = [:]
  /// Files that hold something; a file field left empty sends nothing.
  package var uploads: [Upload] = []

  package init(fields: [String: String] = [:], uploads: [Upload] = []) {
    self.fields = fields
    self.uploads = uploads
  }
}

/// Reads a form up to the route's limit.
///
/// - Throws: `Refusal("request.too-large")`, `request.broken-upload`, `request.not-a-form`.
func readForm(of request: Request, _ route: Route, _ configuration: WebConfiguration) async throws -> FormBody {
  let limit = route.takesUploads ? configuration.uploadLimitBytes : configuration.formLimitBytes
  if let announced = request.headers[.contentLength].flatMap(Int.init), announced > limit { throw tooLarge(limit) }
  let bytes = try await collect(request.body, upTo: limit)
  let type = request.headers[.contentType] ?? ""
  if route.script != nil {
    guard type.lowercased().hasPrefix("application/json") else { throw Refusal("request.not-a-form") }
    return try parseJSON(bytes, request.headers)
  }
  if type.lowercased().hasPrefix("multipart/form-data") {
    guard let boundary = multipartBoundary(type) else { throw Refusal("request.broken-upload") }
    return try parseMultipart(bytes, boundary: boundary)
  }
  guard bytes.isEmpty || type.lowercased().hasPrefix("application/x-www-form-urlencoded") else {
    throw Refusal("request.not-a-form")
  }
  return try parseURLEncoded(bytes)
}

private func collect(_ body: RequestBody, upTo limit: Int) async throws -> [UInt8] {
  var bytes: [UInt8] = []
  do {
    for try await part in body {
      guard bytes.count + part.readableBytes <= limit else { throw tooLarge(limit) }
      bytes.append(contentsOf: part.readableBytesView)
    }
  } catch let refusal as Refusal {
    throw refusal
  } catch {
    throw Refusal("request.broken-upload", detail: "\(type(of: error))")
  }
  return bytes
}

private func tooLarge(_ limit: Int) -> Refusal {
  let words = limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit >> 10) KB"
  return Refusal("request.too-large", values: ["limit": LocalizedText(zh: words, en: words)])
}

/// `a=1&b=%E5%B7%B4`: at most `FormLimit.fields` pairs.
package func parseURLEncoded(_ bytes: [UInt8]) throws(Refusal) -> FormBody {
  guard let text = String(validating: bytes, as: UTF8.self) else { throw Refusal("request.not-a-form") }
  let pairs = text.split(separator: "&")
  guard pairs.count <= FormLimit.fields else { throw Refusal("request.too-many-fields") }
  var form = FormBody()
  for pair in pairs {
    let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = decoded(parts[0]), let value = parts.count == 2 ? decoded(parts[1]) : "" else {
      throw Refusal("request.not-a-form")
    }
    if form.fields[name] == nil { form.fields[name] = value }
  }
  return form
}

private func decoded(_ text: Substring) -> String? {
  text.replacing("+", with: " ").removingPercentEncoding
}

/// How much of a form is read at all.
package enum FormLimit {
  package static let fields = 600
  package static let files = 12
  package static let headerBytes = 2048
}

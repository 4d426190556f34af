import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

/// A browser as far as the tests need one: keeps cookies, brings back a form's hidden inputs, sends files.
final class Visitor {
  struct Page {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var location: String { header("location") }

    func header(_ name: String) -> String { HTTPField.Name(name).flatMap { headers[$0] } ?? "" }

    /// The value of the first input of that name.
    func input(_ name: String) -> String? {
      guard let start = text.firstRange(of: "name=\"\(name)\" value=\"")?.upperBound else { return nil }
      return String(text[start...].prefix { $0 != "\"" })
    }
  }

  private let client: any TestClientProtocol
  private let language: String
  private var cookies: [String: String] = [:]

  init(_ client: any TestClientProtocol, language: String = "zh-Hans") {
    self.client = client
    self.language = language
  }

  func get(_ path: String) async throws -> Page {
    try await send(.get, path, type: nil, body: nil)
  }

  /// Sends a form as `multipart/form-data`, with the token of the page that it stood on.
  func post(
    _ path: String, from page: Page, _ fields: [String: String] = [:],
    files: [(field: String, name: String, bytes: [UInt8])] = []
  ) async throws -> Page {
    var all = fields
    all["_token"] = all["_token"] ?? page.input("_token") ?? ""
    let boundary = "----visitor7MA4YWxkTrZu0gW"
    var body: [UInt8] = []
    for (name, value) in all.sorted(by: { $0.key < $1.key }) {
      body += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
    }
    for file in files {
      body += Array(
        "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\"\r\nContent-Type: image/jpeg\r\n\r\n"
          .utf8)
      body += file.bytes + Array("\r\n".utf8)
    }
    body += Array("--\(boundary)--\r\n".utf8)
    return try await post(path, body: body, type: "multipart/form-data; boundary=\(boundary)")
  }

  func post(_ path: String, body: [UInt8], type: String) async throws -> Page {
    try await send(.post, path, type: type, body: body)
  }

  /// Follows a redirect by hand.
  func follow(_ page: Page) async throws -> Page {
    #expect(page.status == 303, "\(page.status): \(page.text.prefix(2000))")
    return try await get(page.location)
  }

  func signIn(_ account: CaseTown.Account) async throws {
    let page = try await get("/sign-in")
    let answer = try await post("/sign-in", from: page, ["name": account.name, "password": account.password])
    #expect(answer.status == 303, "\(account.name) signs in")
  }

  private func send(_ method: HTTPRequest.Method, _ path: String, type: String?, body: [UInt8]?) async throws -> Page {
    var headers = HTTPFields()
    headers[.acceptLanguage] = language
    if let type { headers[.contentType] = type }
    let brought = cookies.filter { $0.key != "filed" || path.contains("/filed/") }
    if !brought.isEmpty { headers[.cookie] = brought.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ") }
    let answer = try await client.executeRequest(
      uri: path, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) })
    for cookie in answer.headers[values: .setCookie] { keep(cookie) }
    return Page(
      status: Int(answer.status.code), headers: answer.headers, bytes: Array(answer.body.readableBytesView))
  }

  private func keep(_ header: String) {
    let pair = header.split(separator: ";")[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    cookies[String(pair[0])] = header.contains("Max-Age=0") ? nil : String(pair[1])
  }
}

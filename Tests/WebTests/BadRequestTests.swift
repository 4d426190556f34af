import CityModel
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Web

/// What cannot be read is said to be so, with the right status and something to do next.
@Suite struct BadRequestTests {
  private static let path = "/services/street-report/report"

  private func check(_ body: [UInt8], _ type: String, status: Int, says words: String) async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let answer = try await Visitor(client).post(Self.path, body: body, type: type)
      #expect(answer.status == status)
      #expect(answer.text.contains(words), "\(answer.text.prefix(3000))")
      #expect(answer.text.contains("href=\"/\""), "leads on")
    }
  }

  @Test func `a multipart body that was cut off`() async throws {
    try await check(
      Array("--b\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\n灯不".utf8),
      "multipart/form-data; boundary=b",
      status: 400, says: "上传中断")
  }

  @Test func `a multipart body without a boundary`() async throws {
    try await check(Array("--b--".utf8), "multipart/form-data", status: 400, says: "上传中断")
  }

  @Test func `something that is no form`() async throws {
    try await check(Array("{}".utf8), "application/json", status: 400, says: "不是表单")
    try await check([0xff, 0xfe], "application/x-www-form-urlencoded", status: 400, says: "不是表单")
    try await check(Array("a=%zz".utf8), "application/x-www-form-urlencoded", status: 400, says: "不是表单")
  }

  @Test func `one byte over the limit, and not one byte under it`() async throws {
    let head = Array("--b\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a\"\r\n\r\n".utf8)
    let tail = Array("\r\n--b--\r\n".utf8)
    let limit = 1 << 20
    let filling = limit - head.count - tail.count
    let type = "multipart/form-data; boundary=b"
    try await check(head + [UInt8](repeating: 0, count: filling + 1) + tail, type, status: 413, says: "1 MB")
    try await check(head + [UInt8](repeating: 0, count: filling) + tail, type, status: 403, says: "安全标记")
  }

  @Test func `too many fields and too many files`() async throws {
    let pairs = (0...FormLimit.fields).map { "f\($0)=1" }.joined(separator: "&")
    try await check(Array(pairs.utf8), "application/x-www-form-urlencoded", status: 413, says: "项目太多")
    let files = (0...FormLimit.files).map {
      "--b\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"\($0)\"\r\n\r\nx\r\n"
    }
    try await check(
      Array((files.joined() + "--b--\r\n").utf8), "multipart/form-data; boundary=b", status: 413, says: "12 个文件")
  }

  @Test(arguments: [
    "/nowhere", "/measures/NONE", "/indicators/none", "/regions/0", "/problems/P99", "/assets/x.js", "/follow/abc",
  ])
  func `what is not there is said to be not there`(path: String) async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let page = try await Visitor(client).get(path)
      #expect(page.status == 404)
      #expect(page.text.contains("href=\"/checkup\""))
    }
  }

  @Test(arguments: [
    ("page.not-found", 404), ("case.not-found", 404), ("case.moved-on", 409), ("case.not-your-role", 409),
    ("form.invalid", 422), ("photo.too-large", 422), ("request.too-large", 413), ("request.broken-upload", 400),
    ("request.wrong-token", 403), ("session.ended", 403), ("access.staff-only", 403), ("account.wrong", 403),
    ("account.too-many-tries", 429), ("report.too-many", 429), ("store.no-pack", 503), ("storage.busy", 503),
  ])
  func `a refusal has its status`(code: String, expected: Int) {
    #expect(status(of: Refusal(code)).code == expected)
  }
}

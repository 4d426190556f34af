import Chance
import CityModel
import Foundation
import Platform
import Testing

@testable import Web

/// The parser of forms with files, on good, broken and mutilated bodies.
@Suite struct MultipartTests {
  /// - Parameter body: with `\n` for the line breaks of the format.
  private func check(_ body: String, boundary: String = "b", expect expected: String) {
    let bytes = Array(body.replacing("\n", with: "\r\n").utf8)
    let said: String
    do throws(Refusal) {
      said = describe(try parseMultipart(bytes, boundary: boundary))
    } catch {
      said = error.code
    }
    #expect(said == expected)
  }

  private func describe(_ form: FormBody) -> String {
    let fields = form.fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let files = form.uploads.map { "\($0.field):\($0.name):\(String(decoding: $0.bytes, as: UTF8.self))" }
    return (fields + files).joined(separator: " ")
  }

  @Test func `fields and files`() {
    check(
      """
      --b
      Content-Disposition: form-data; name="where"

      老街口
      --b
      Content-Disposition: form-data; name="photo"; filename="灯.jpg"
      Content-Type: image/jpeg

      JPEG--b
      --bb
      --b
      content-disposition: form-data; name="empty"; filename=""
      Content-Type: application/octet-stream


      --b--
      """, expect: "where=老街口 photo:灯.jpg:JPEG--b\r\n--bb")
  }

  @Test func `of a name that comes twice, the first`() {
    check(part("a", "1") + part("a", "2") + "--b--", expect: "a=1")
  }

  @Test func `frames that are broken`() {
    check("", expect: "request.broken-upload")
    check("--b--", expect: "")
    check("--c\n", expect: "request.broken-upload")
    check(part("a", "1"), expect: "request.broken-upload")
    check("--b\nContent-Disposition: form-data; name=\"a\"\n\n1", expect: "request.broken-upload")
    check("--b\nContent-Type: text/plain\n\n1\n--b--", expect: "request.broken-upload")
    check("--b\nX: \(String(repeating: "x", count: 3000))\n\n1\n--b--", expect: "request.broken-upload")
  }

  private func part(_ name: String, _ value: String) -> String {
    "--b\nContent-Disposition: form-data; name=\"\(name)\"\n\n\(value)\n"
  }

  @Test(
    arguments: [
      ("multipart/form-data; boundary=abc", "abc"), ("multipart/form-data;boundary=\"a b\"", "a b"),
      ("multipart/form-data; charset=utf-8; Boundary=x ", "x"), ("multipart/form-data", nil),
      ("multipart/form-data; boundary=", nil),
    ] as [(String, String?)])
  func `the boundary`(type: String, expected: String?) {
    #expect(multipartBoundary(type) == expected)
  }

  /// A body with bytes changed, cut, doubled or put in is read or refused, and never read as more than it holds.
  @Test func `no mutation breaks the reader`() {
    let sound = Array(
      (part("a", "一二三") + part("b", "4")
        + "--b\nContent-Disposition: form-data; name=\"p\"; filename=\"f\"\n\n\u{1}\u{2}\n--b--")
        .replacing("\n", with: "\r\n").utf8)
    for seed in UInt64(1)...5000 {
      var dice = SeededDice(seed: seed)
      var body = sound
      for _ in 0...Int.random(in: 0...4, using: &dice) { mutate(&body, &dice) }
      guard let form = try? parseMultipart(body, boundary: "b") else { continue }
      let size = form.fields.reduce(0) { $0 + $1.value.utf8.count } + form.uploads.reduce(0) { $0 + $1.bytes.count }
      #expect(size <= body.count, "seed \(seed)")
    }
  }

  private func mutate(_ body: inout [UInt8], _ dice: inout SeededDice) {
    guard !body.isEmpty else { return }
    let place = Int.random(in: 0..<body.count, using: &dice)
    switch Int.random(in: 0...3, using: &dice) {
    case 0: body[place] = UInt8.random(in: .min ... .max, using: &dice)
    case 1: body.removeSubrange(place...)
    case 2: body.insert(contentsOf: body[place...].prefix(20), at: place)
    default: body.insert([13, 10, 45, 34].randomElement(using: &dice) ?? 0, at: place)
    }
  }

  @Test func `a form in an address line`() throws {
    #expect(describe(try parseURLEncoded(Array("q=%E7%81%AF+1&empty=&q=2&flag".utf8))) == "empty= flag= q=灯 1")
    #expect(throws: Refusal("request.not-a-form")) { try parseURLEncoded(Array("q=%E7%8".utf8)) }
  }
}

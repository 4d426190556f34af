package import CityModel
import Foundation
import Platform

/// The fields and files of a `multipart/form-data` body (RFC 7578), read whole.
///
/// Strict about the frame, because a body cut off on its way must not be taken for a form with fewer answers: every part
/// ends with the boundary and the last boundary closes. Nothing after it is read.
///
/// - Throws: `request.broken-upload`; `request.too-many-fields` and `request.too-many-files` past `FormLimit`.
package func parseMultipart(_ body: [UInt8], boundary: String) throws(Refusal) -> FormBody {
  var reader = PartReader(bytes: body[...], boundary: Array("--\(boundary)".utf8))
  var form = FormBody()
  var fieldCount = 0
  try reader.skipOpening()
  while let part = try reader.next() {
    if part.isFile {
      guard form.uploads.count < FormLimit.files else { throw Refusal("request.too-many-files") }
      if !part.body.isEmpty {
        form.uploads.append(Upload(field: part.name, bytes: Array(part.body), name: part.fileName ?? ""))
      }
    } else {
      fieldCount += 1
      guard fieldCount <= FormLimit.fields else { throw Refusal("request.too-many-fields") }
      guard let text = String(validating: part.body, as: UTF8.self) else { throw Refusal("request.broken-upload") }
      if form.fields[part.name] == nil { form.fields[part.name] = text }
    }
  }
  return form
}

/// The boundary that a content type names; `nil` when it names none that RFC 2046 allows.
package func multipartBoundary(_ contentType: String) -> String? {
  for parameter in contentType.split(separator: ";").dropFirst() {
    let parts = parameter.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, parts[0].trimmingPrefix(while: { $0 == " " }).lowercased() == "boundary" else { continue }
    var value = parts[1].drop { $0 == " " }
    while value.last == " " { value = value.dropLast() }
    if value.count >= 2, value.first == "\"", value.last == "\"" { value = value.dropFirst().dropLast() }
    return (1...70).contains(value.utf8.count) ? String(value) : nil
  }
  return nil
}

private struct PartReader {
  struct Part {
    let name: String
    /// What the file was called on the sender's device; `nil` for a part that is no file.
    let fileName: String?
    let body: ArraySlice<UInt8>

    var isFile: Bool { fileName != nil }
  }

  private static let lineBreak: [UInt8] = [13, 10]
  var bytes: ArraySlice<UInt8>
  let boundary: [UInt8]

  mutating func skipOpening() throws(Refusal) {
    guard bytes.starts(with: boundary) else { throw Refusal("request.broken-upload") }
    bytes = bytes.dropFirst(boundary.count)
  }

  /// The part behind the boundary that was just read; `nil` behind the last one.
  mutating func next() throws(Refusal) -> Part? {
    if bytes.starts(with: Array("--".utf8)) { return nil }
    guard bytes.starts(with: Self.lineBreak) else { throw Refusal("request.broken-upload") }
    bytes = bytes.dropFirst(2)
    guard let headerEnd = find([13, 10, 13, 10], in: bytes.prefix(FormLimit.headerBytes)) else {
      throw Refusal("request.broken-upload")
    }
    let header = bytes[..<headerEnd]
    bytes = bytes[(headerEnd + 4)...]
    guard let end = delimiter(in: bytes) else { throw Refusal("request.broken-upload") }
    let body = bytes[..<end]
    bytes = bytes[(end + 2 + boundary.count)...]
    return try part(header, body)
  }

  /// Where the next boundary begins. A line of the content may begin like one: only a line break or `--` makes it one.
  private func delimiter(in bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    while let at = find(Self.lineBreak + boundary, in: rest) {
      let behind = rest[(at + 2 + boundary.count)...]
      if behind.starts(with: Self.lineBreak) || behind.starts(with: Array("--".utf8)) { return at }
      rest = rest[(at + 2)...]
    }
    return nil
  }

  private func part(_ header: ArraySlice<UInt8>, _ body: ArraySlice<UInt8>) throws(Refusal) -> Part {
    let lines = String(decoding: header, as: UTF8.self).split(separator: "\r\n")
    guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
      let name = quoted("name", in: disposition)
    else { throw Refusal("request.broken-upload") }
    return Part(name: name, fileName: quoted("filename", in: disposition), body: body)
  }

  /// The value of `; key="…"`, with the two escapes that browsers write.
  private func quoted(_ key: String, in line: Substring) -> String? {
    guard let start = line.firstRange(of: "; \(key)=\"") else { return nil }
    let rest = line[start.upperBound...]
    guard let end = rest.firstIndex(of: "\"") else { return nil }
    return String(rest[..<end]).replacing("%22", with: "\"").replacing("%0D%0A", with: "\n")
  }

  private func find(_ wanted: [UInt8], in hay: ArraySlice<UInt8>) -> Int? {
    guard let first = wanted.first, hay.count >= wanted.count else { return nil }
    var at = hay.startIndex
    let last = hay.endIndex - wanted.count
    while at <= last {
      guard let candidate = hay[at...last].firstIndex(of: first) else { return nil }
      if hay[candidate...].starts(with: wanted) { return candidate }
      at = candidate + 1
    }
    return nil
  }
}

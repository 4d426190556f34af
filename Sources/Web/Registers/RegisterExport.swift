import Casework
import CityModel
import Foundation
import Hummingbird
import Platform

/// The public fields of a register's objects for other systems.
enum RegisterExport {
  /// One row an object: id, standing, day of the last inspection, then the public fields by their ids.
  static func csv(_ site: Site) async throws -> Response {
    var lines: [String] = []
    try await site.platform.exportRegister(ID(site.parameter("register")), site.registerQuery) {
      register, row, object in
      if lines.isEmpty { lines.append(header(register)) }
      let cells = register.publicFields.flatMap { field in Self.cells(field, object.answers[field.id]) }
      let own = [
        row.objectID.local(in: register.id), row.region.text, row.standing.rawValue, row.inspected?.description ?? "",
      ]
      lines.append((own + cells).map(cell).joined(separator: ","))
    }
    let name = site.parameter("register")
    let text = lines.isEmpty ? "id,region,standing,inspected\r\n" : lines.joined(separator: "\r\n") + "\r\n"
    return site.attached(Array(text.utf8), type: "text/csv; charset=utf-8", name: "\(name).csv")
  }

  /// RFC 7946: one feature an object that has a point; objects without one have no geometry and are there all the same.
  static func geoJSON(_ site: Site) async throws -> Response {
    var features: [String] = []
    try await site.platform.exportRegister(ID(site.parameter("register")), site.registerQuery) {
      register, row, object in
      let place = row.point.map { "{\"type\":\"Point\",\"coordinates\":[\($0.longitude),\($0.latitude)]}" } ?? "null"
      var properties = [
        ("id", row.objectID.local(in: register.id)), ("standing", row.standing.rawValue), ("region", row.region.text),
      ]
      for field in register.publicFields where field.kind != .place {
        if let answer = object.answers[field.id] { properties.append((field.id.text, answer.exported)) }
      }
      let texts = properties.map { "\(quoted($0.0)):\(quoted($0.1))" }.joined(separator: ",")
      features.append("{\"type\":\"Feature\",\"geometry\":\(place),\"properties\":{\(texts)}}")
    }
    let text = "{\"type\":\"FeatureCollection\",\"features\":[\n\(features.joined(separator: ",\n"))\n]}\n"
    return site.attached(
      Array(text.utf8), type: "application/geo+json", name: "\(site.parameter("register")).geojson")
  }

  private static func header(_ register: Register) -> String {
    let columns = register.publicFields.flatMap { field -> [String] in
      field.kind == .place ? [field.id.text, "\(field.id)_longitude", "\(field.id)_latitude"] : [field.id.text]
    }
    return (["id", "region", "standing", "inspected"] + columns).joined(separator: ",")
  }

  private static func cells(_ field: FormField, _ answer: Answer?) -> [String] {
    guard field.kind == .place else { return [answer?.exported ?? ""] }
    guard case .place(let place)? = answer else { return ["", "", ""] }
    return [place.words, place.point.map { "\($0.longitude)" } ?? "", place.point.map { "\($0.latitude)" } ?? ""]
  }

  /// RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe before it.
  private static func cell(_ text: String) -> String {
    let isFormula = text.first.map { "=+@\t\r".contains($0) } ?? false
    let plain = isFormula ? "'" + text : text
    guard plain.contains(where: { ",\"\n\r".contains($0) }) else { return plain }
    return "\"\(plain.replacing("\"", with: "\"\""))\""
  }

  private static func quoted(_ text: String) -> String {
    guard let data = try? JSONEncoder().encode(text) else { return "\"\"" }
    return String(decoding: data, as: UTF8.self)
  }
}

extension Answer {
  fileprivate var exported: String {
    switch input {
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: " ")
    case .place(let place): place.words
    case .photos, .files, .rows, nil: ""
    }
  }
}

extension Site {
  fileprivate func attached(_ bytes: [UInt8], type: String, name: String) -> Response {
    var response = self.bytes(bytes, type: type, cache: "no-cache")
    response.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
    return response
  }
}

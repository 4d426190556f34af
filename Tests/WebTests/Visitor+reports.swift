import Testing

/// What the tests do again and again on the pages of cases.
extension Visitor {
  static let form = "/services/street-report/report"

  /// A lamp that is out in the east, in words that no page may show before it is released.
  static let lamp = [
    "category": "lamp", "place.words": "东街三号门前", "place.region": "990101", "description": "整夜不亮",
    "contact": "13900000000",
  ]
  static let stall = [
    "category": "stall", "place.words": "西街口", "place.region": "990102", "description": "水果摊占着盲道",
  ]

  func send(
    _ answers: [String: String], from page: Page? = nil, photos: [[UInt8]] = []
  ) async throws -> (page: Page, form: Page) {
    let form: Page = if let page { page } else { try await get(Self.form) }
    var fields = answers
    fields["_key"] = fields["_key"] ?? form.input("_key") ?? ""
    let files = photos.map { (field: "photo", name: "photo.jpg", bytes: $0) }
    return (try await post(Self.form, from: form, fields, files: files), form)
  }

  /// Files a report and reads number and link from the page it leads to.
  func report(_ answers: [String: String], photos: [[UInt8]] = []) async throws -> (number: String, link: String) {
    let sent = try await send(answers, photos: photos).page
    let filed = try await follow(sent)
    let number = try #require(filed.text.between("<p class=\"big-number\">", "</p>"))
    let link = try #require(filed.text.between("<a href=\"/follow/", "\""))
    return (number, "/follow/\(link)")
  }

  /// Takes a step on the desk.
  func take(
    _ action: String, _ number: String, _ answers: [String: String] = [:],
    files: [(field: String, name: String, bytes: [UInt8])] = []
  ) async throws -> Page {
    let page = try await get("/desk/cases/\(number)")
    var fields = answers
    fields["_version"] = fields["_version"] ?? page.input("_version") ?? ""
    fields["_key"] = "test-key-of-the-step-\(action)-\(number)-\(fields["_version"] ?? "")"
    return try await post("/desk/cases/\(number)/actions/\(action)", from: page, fields, files: files)
  }
}

extension String {
  /// The text between two others, the first time that they stand in this order.
  func between(_ before: String, _ after: String) -> String? {
    guard let start = firstRange(of: before)?.upperBound, let end = self[start...].firstRange(of: after)?.lowerBound
    else { return nil }
    return String(self[start..<end])
  }
}

import CityModel
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Platform

/// The page that says no: what happened, and what to do next. Which status it carries is decided in this file only.
func errorPage(_ error: any Error, _ site: Site, _ logger: Logger) -> Response {
  guard let refusal = error as? Refusal, site.house.texts.byKey["error.\(refusal.code)"] != nil else {
    return faultPage(error, site, logger)
  }
  if !refusal.detail.isEmpty { logger.info("refused \(refusal.code): \(refusal.detail)") }
  let status = status(of: refusal)
  return site.page(
    "error", title: site.text("errorpage.title-\(status.code)"),
    model([
      "title": site.text("errorpage.title-\(status.code)"),
      "code": status.code, "what": site.text(of: refusal), "next": site.text("errorpage.next-\(status.code)"),
      "faults": refusal.faults.map { ["field": $0.field, "text": site.text(of: $0)] },
      "typed": typedTexts(site), "hasTyped": typedTexts(site) != nil, "again": againForm(refusal, site),
    ]), status: status)
}

/// Our own fault: a number for the person, the rest for the log.
private func faultPage(_ error: any Error, _ site: Site, _ logger: Logger) -> Response {
  let reference = site.platform.world.randomBytes(4).hex
  let detail = (error as? Refusal).map { "no text for \($0.code): \($0.detail)" } ?? "\(type(of: error))"
  logger.error("fault \(reference): \(detail)")
  return site.page(
    "error", title: site.text("errorpage.title-500"),
    model([
      "title": site.text("errorpage.title-500"),
      "code": 500, "what": site.text("errorpage.fault", ["reference": reference]),
      "next": site.text("errorpage.next-500"), "typed": typedTexts(site), "hasTyped": typedTexts(site) != nil,
    ]), status: .internalServerError)
}

/// When not even the city can be read. Bare, because texts and pack may be what is missing.
func troublePage(_ error: any Error, path: String, _ house: House) -> Response {
  let texts = house.texts
  let lines = Language.allCases.map { "<p lang=\"\($0.rawValue)\">\(texts.text("errorpage.trouble", [:], $0))</p>" }
  return Response(
    status: .serviceUnavailable, headers: [.contentType: "text/html; charset=utf-8", .retryAfter: "30"],
    body: .init(
      byteBuffer: ByteBuffer(
        string: "<!doctype html><html lang=\"zh-Hans\"><title>503</title>\(lines.joined())</html>")))
}

/// What was typed, so that it can be copied when the form itself is gone. Never a password.
private func typedTexts(_ site: Site) -> [String]? {
  let hidden: Set = ["next", "password"]
  let typed = site.form.fields.filter { !hidden.contains($0.key) && !$0.key.hasPrefix("_") && $0.value.count > 3 }
  return typed.isEmpty ? nil : typed.sorted { $0.key < $1.key }.map(\.value)
}

/// The same form once more under a fresh token, for somebody whose cookie had gone. Only without an account: nobody may
/// be led to act under their name by a form that another site wrote.
private func againForm(_ refusal: Refusal, _ site: Site) -> [String: Any]? {
  guard refusal.code == "request.wrong-token", site.session == nil, site.form.fields["password"] == nil,
    !site.form.fields.isEmpty
  else { return nil }
  let kept = site.form.fields.filter { $0.key != "_token" }.sorted { $0.key < $1.key }
  return [
    "action": site.path, "fields": kept.map { ["name": $0.key, "value": $0.value] },
    "hadFiles": !site.form.uploads.isEmpty,
  ]
}

/// The status of a refusal: an exact code first, then its kind.
///
/// 404 rather than 403 where even the existence is not theirs to know: `Platform` throws not-found there.
func status(of refusal: Refusal) -> HTTPResponse.Status {
  if let exact = statuses[refusal.code] { return exact }
  if refusal.code.hasSuffix(".not-found") { return .notFound }
  if refusal.code.contains("too-many") { return .tooManyRequests }
  if refusal.code.hasPrefix("access.") || refusal.code.hasPrefix("session.") { return .forbidden }
  if ["case.", "survey.", "vote.", "contribution.", "move.", "plan."].contains(where: refusal.code.hasPrefix) {
    return .conflict
  }
  if ["form.", "photo.", "document.", "documents.", "absence."].contains(where: refusal.code.hasPrefix) {
    return .unprocessableContent
  }
  if refusal.code.hasPrefix("store.") || refusal.code.hasPrefix("storage.") { return .serviceUnavailable }
  return .badRequest
}

private let statuses: [String: HTTPResponse.Status] = [
  "request.too-large": .contentTooLarge,
  "request.too-many-fields": .contentTooLarge,
  "request.too-many-files": .contentTooLarge,
  "request.broken-upload": .badRequest,
  "request.not-a-form": .badRequest,
  "request.wrong-token": .forbidden,
  "account.wrong": .forbidden,
  "case.not-your-service": .forbidden,
  "move.not-leading": .forbidden,
  "plan.not-leading": .forbidden,
  "plan.not-yours": .forbidden,
  "address.bad": .unprocessableContent,
  "address.not-sent": .serviceUnavailable,
  "storage.key-reused": .conflict,
]

import CityModel
import Foundation
package import HTTPTypes
package import Hummingbird
import Platform

extension Site {
  /// A whole page: the template filled with the model, inside the layout.
  ///
  /// - Parameters:
  ///   - template: its name without the extension; `cases/report` for one in a folder.
  ///   - model: strings, booleans, arrays and dictionaries; `model(…)` leaves out what is `nil`.
  ///   - section: the entry of the navigation that is marked as the present one, by its path.
  package func page(
    _ template: String, title: String, _ model: [String: Any] = [:], status: HTTPResponse.Status = .ok,
    section: String? = nil
  ) -> Response {
    var whole = commonModel
    whole.merge(model) { _, given in given }
    var frame = layoutModel(title: title, section: section)
    frame["content"] = house.templates.render(template, whole)
    return html(house.templates.render("layout", frame), status: status)
  }

  package func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status,
      headers: [.contentType: "text/html; charset=utf-8", .cacheControl: session == nil ? "no-cache" : "no-store"],
      body: .init(byteBuffer: ByteBuffer(string: text)))
  }

  /// After a form that changed something: the browser asks anew by GET, so that a reload sends nothing twice.
  package func redirect(to path: String) -> Response {
    Response(status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
  }

  package func bytes(
    _ bytes: [UInt8], type: String, cache: String = "no-store", status: HTTPResponse.Status = .ok
  ) -> Response {
    Response(
      status: status, headers: [.contentType: type, .cacheControl: cache],
      body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// A cookie that scripts cannot read.
  package func cookie(
    _ name: String, _ value: String, maxAgeSeconds: Int? = nil, sameSite: Cookie.SameSite = .lax
  ) -> Cookie {
    Cookie(
      name: name, value: value, maxAge: maxAgeSeconds, path: "/", secure: house.configuration.isSecure, httpOnly: true,
      sameSite: sameSite)
  }

  /// Adds the cookies that the frame itself needs: the chosen language and the token of anonymous forms.
  func finish(_ response: Response) -> Response {
    var response = response
    if let asked = query["lang"].flatMap(Language.init(rawValue:)), asked.rawValue != cookies["lang"] {
      response.setCookie(cookie("lang", asked.rawValue, maxAgeSeconds: 31_536_000))
    }
    if session == nil, !knowsFormToken, response.headers[.contentType]?.hasPrefix("text/html") == true {
      response.setCookie(cookie("form", formToken, sameSite: .strict))
    }
    return response
  }
}

/// A model without what is `nil`: a template takes a missing entry for no, and an empty text for yes.
package func model(_ entries: KeyValuePairs<String, Any?>) -> [String: Any] {
  entries.reduce(into: [:]) { model, entry in
    if let value = entry.value { model[entry.key] = value }
  }
}

import Foundation
import Mustache

/// The shapes of the pages, parsed once at the start.
package struct Templates: Sendable {
  private let library: MustacheLibrary

  package static func bundled() throws -> Templates {
    var library = MustacheLibrary()
    for (name, data) in try bundledFiles("Templates", extension: "mustache") {
      do {
        try library.register(String(decoding: data, as: UTF8.self), named: name)
      } catch {
        throw ResourceFault(description: "\(name).mustache: \(error)")
      }
    }
    return Templates(library: library)
  }

  /// - Precondition: there is a template of that name.
  package func render(_ name: String, _ model: [String: Any]) -> String {
    guard let text = library.render(model, withTemplate: name) else {
      preconditionFailure("there is a template '\(name)'")
    }
    return text
  }
}

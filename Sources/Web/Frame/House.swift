package import Platform

/// What every request shares: the city, and the words and shapes that pages are made of.
package struct House: Sendable {
  package let platform: Platform
  package let configuration: WebConfiguration
  package let texts: Texts
  package let templates: Templates
  package let assets: Assets

  init(platform: Platform, configuration: WebConfiguration) throws {
    self.platform = platform
    self.configuration = configuration
    texts = try Texts.bundled()
    templates = try Templates.bundled()
    assets = try Assets.bundled()
  }
}

/// A template, text or asset that was built in is broken. The server does not start.
package struct ResourceFault: Error, CustomStringConvertible {
  package let description: String
}

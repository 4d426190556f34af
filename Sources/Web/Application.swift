package import Hummingbird
package import Logging
package import Platform

/// The whole site, ready to `run()` inside a service group: it drains what it is answering before it stops.
///
/// - Throws: `ResourceFault` when a template, text or asset of the build is broken.
package func buildApplication(
  platform: Platform, configuration: WebConfiguration, logger: Logger = Logger(label: "yiju.web")
) throws -> some ApplicationProtocol {
  let house = try House(platform: platform, configuration: configuration)
  return Application(
    router: buildRouter(house),
    configuration: ApplicationConfiguration(
      address: .hostname(configuration.host, port: configuration.port), serverName: nil),
    logger: logger)
}

func buildRouter(_ house: House) -> Router<WebContext> {
  let router = Router(context: WebContext.self, options: [.autoGenerateHeadEndpoints])
  router.add(middleware: Guardrail(house: house))
  for route in Routes.site.all {
    router.on(RouterPath(route.path), method: route.method) { request, context in
      try await answer(route, to: request, context, house)
    }
  }
  return router
}

/// Serves, and tells people what happened, until the process is asked to stop; what is being answered or sent then comes
/// to its end.
package func serve(_ platform: Platform, configuration: WebConfiguration, logger: Logger) async throws {
  let application = try buildApplication(platform: platform, configuration: configuration, logger: logger)
  let writer = letterWriter(try Texts.bundled())
  async let deliveries: Void = platform.runDeliveries(writing: writer, log: logger)
  do {
    try await application.runService()
  } catch {
    platform.endDeliveries()
    throw error
  }
  platform.endDeliveries()
  await deliveries
}

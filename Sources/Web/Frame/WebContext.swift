import Hummingbird

/// What Hummingbird keeps of a request, and who is at the other end of the connection.
///
/// The address is the connection's own.
struct WebContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let client: String

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    client = source.channel.remoteAddress?.ipAddress ?? ""
  }
}

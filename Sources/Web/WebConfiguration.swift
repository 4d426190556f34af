/// What the operator decides about serving.
package struct WebConfiguration: Sendable {
  package var host: String
  package var port: Int
  /// Cookies travel only over TLS, and browsers are told to come back only by TLS. Off on a loopback address.
  package var isSecure: Bool
  /// The operator's proxy stands in front: the address it forwards counts for limits, not the proxy's own.
  package var isBehindProxy: Bool
  /// Most bytes of a form that carries files.
  package var uploadLimitBytes: Int
  /// Most bytes of any other form.
  package var formLimitBytes: Int

  package init(
    host: String = "127.0.0.1", port: Int = 8080, isSecure: Bool = false, isBehindProxy: Bool = false,
    uploadLimitBytes: Int = 20 << 20, formLimitBytes: Int = 256 << 10
  ) {
    self.host = host
    self.port = port
    self.isSecure = isSecure
    self.isBehindProxy = isBehindProxy
    self.uploadLimitBytes = uploadLimitBytes
    self.formLimitBytes = formLimitBytes
  }
}

import Foundation
import Testing

@testable import Outside

@Suite struct WebhookTests {
  /// The vector that the libraries of Standard Webhooks are tested with.
  @Test("The signature is that of Standard Webhooks")
  func signature() throws {
    let webhook = try #require(
      Webhook(url: "https://example.org/hook", secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
    let headers = webhook.headers(
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek", body: Array(#"{"test": 2432232314}"#.utf8),
      at: Date(timeIntervalSince1970: 1_614_265_330))
    #expect(
      headers.map { "\($0.name): \($0.value)" } == [
        "webhook-id: msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp: 1614265330",
        "webhook-signature: v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", "content-type: application/json",
      ])
  }

  @Test(
    "What a webhook wants",
    arguments: [
      ("https://example.org/hook", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", true),
      ("http://127.0.0.1:9/hook", "a secret of four and twenty", true),
      ("https://example.org/hook", "short", false), ("https://example.org/hook", "whsec_c2hvcnQ=", false),
      ("ftp://example.org/hook", "a secret of four and twenty", false),
      ("file:///etc/passwd", "a secret of four and twenty", false),
      ("https://anna:word@example.org/", "a secret of four and twenty", false), ("", "", false),
    ])
  func settings(_ url: String, _ secret: String, _ isOne: Bool) {
    #expect((Webhook(url: url, secret: secret) != nil) == isOne)
  }
}

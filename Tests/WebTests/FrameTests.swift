import CityModel
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// What every answer has in common.
@Suite struct FrameTests {
  @Test func `every answer carries the protecting headers, those of missing pages too`() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      for path in ["/", "/checkup", "/nowhere", "/assets/nothing.css"] {
        let headers = try await Visitor(client).get(path).headers
        let policy = headers[headerName("Content-Security-Policy")] ?? ""
        #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "\(path)")
        #expect(!policy.contains("unsafe"), "\(path)")
        #expect(headers[headerName("Referrer-Policy")] == "no-referrer", "\(path)")
        #expect(headers[headerName("X-Content-Type-Options")] == "nosniff", "\(path)")
        #expect(headers[headerName("Strict-Transport-Security")] == nil, "\(path): not on a loopback address")
        #expect(headers[headerName("Server")] == nil, "\(path)")
      }
    }
  }

  @Test func `under TLS browsers are told to stay there, and cookies too`() {
    var response = Response(status: .ok)
    protect(&response, isSecure: true)
    #expect(response.headers[headerName("Strict-Transport-Security")] == "max-age=31536000")
  }

  @Test(
    arguments: [
      ("", nil, "zh-Hans"), ("", "en-GB,en;q=0.8", "en"), ("", "fr,de", "zh-Hans"),
      ("", "fr, zh-TW;q=0.5, en", "zh-Hans"),
      ("?lang=en", "zh-CN", "en"), ("?lang=zh-Hans", "en", "zh-Hans"), ("?lang=tlh", "en", "en"),
    ] as [(String, String?, String)])
  func `the language is asked for, remembered, or the browser's`(_ sample: (String, String?, String)) async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let page = try await Visitor(client, language: sample.1 ?? "").get("/" + sample.0)
      #expect(page.text.contains("<html lang=\"\(sample.2)\">"), "\(sample)")
    }
  }

  @Test func `a chosen language stays chosen`() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let visitor = Visitor(client, language: "zh-CN")
      _ = try await visitor.get("/checkup?lang=en")
      #expect(try await visitor.get("/measures").text.contains("<html lang=\"en\">"))
    }
  }

  @Test func `a page answers HEAD without a body, and no page has inline script or style`() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let head = try await client.executeRequest(uri: "/checkup", method: .head, headers: [:], body: nil)
      #expect(head.status == .ok && head.body.readableBytes == 0)
      for path in ["/", "/checkup", "/indicators/forest-cover", "/measures/M1.1", "/study", "/regions", "/nowhere"] {
        let text = try await Visitor(client).get(path).text
        #expect(!text.contains(" style=") && !text.contains("<style") && !text.contains("javascript:"), "\(path)")
        #expect(!text.contains("<script>") && !text.contains(" onclick"), "\(path)")
      }
    }
  }

  @Test func `assets have the hash in their address and are kept for a year`() async throws {
    let town = try await CaseTown()
    try await town.open { client in
      let home = try await Visitor(client).get("/")
      let start = try #require(home.text.firstRange(of: "/assets/site."))
      let address = String(home.text[start.lowerBound...].prefix { $0 != "\"" })
      let asset = try await Visitor(client).get(address)
      #expect(asset.status == 200)
      #expect(asset.headers[.cacheControl] == "public, max-age=31536000, immutable")
      #expect(asset.headers[.contentType] == "text/css; charset=utf-8")
    }
  }

  @Test func `what a signed-in person sees is not stored`() async throws {
    let town = try await CaseTown()
    let leader = try await town.account("leader", "leader", "office")
    try await town.open { client in
      let visitor = Visitor(client)
      #expect(try await visitor.get("/checkup").headers[.cacheControl] == "no-cache")
      try await visitor.signIn(leader)
      #expect(try await visitor.get("/checkup").headers[.cacheControl] == "no-store")
    }
  }
}

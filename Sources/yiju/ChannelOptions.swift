import ArgumentParser
import CityModel
import Foundation
import Platform

/// By which ways messages leave the house. Without any, they are read on the site only.
struct ChannelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The mail server: smtp://user@mail.example.org:587 or smtps://… Its password is read from YIJU_SMTP_PASSWORD.",
      discussion: "Unless the server stands on this machine, nothing is said to it before the connection is encrypted.",
      valueName: "url"))
  var smtp: String?

  @Option(help: ArgumentHelp("The address that e-mails come from. Needed with --smtp.", valueName: "address"))
  var mailFrom: String?

  @Option(
    help: ArgumentHelp(
      "Where people reach this site, for the links in e-mails: https://yiju.example.org. The loopback address without.",
      valueName: "url"))
  var site: String?

  @Option(
    help: ArgumentHelp(
      "A system that is told by a signed request (Standard Webhooks) when a case moves. The secret is read from YIJU_WEBHOOK_SECRET.",
      valueName: "url"))
  var webhook: String?

  @Option(
    help: "How long after a failure the next try comes; each further wait is four times as long, eight tries in all.")
  var retrySeconds = 60.0

  func validate() throws {
    if smtp != nil, mailFrom == nil { throw ValidationError("--smtp wants --mail-from too") }
    if retrySeconds <= 0 { throw ValidationError("--retry-seconds wants a number above 0") }
  }

  /// - Throws: `channel.…` where an option or a secret is not what it has to be.
  func channels(port: Int) throws(Refusal) -> Channels {
    let secrets = ProcessInfo.processInfo.environment
    var channels = Channels()
    channels.retries.firstWaitSeconds = retrySeconds
    if let smtp, let mailFrom {
      try channels.addEmail(
        server: smtp, password: secrets["YIJU_SMTP_PASSWORD"], from: mailFrom,
        site: site ?? "http://127.0.0.1:\(port)")
    }
    if let webhook { try channels.addWebhook(url: webhook, secret: secrets["YIJU_WEBHOOK_SECRET"] ?? "") }
    return channels
  }
}

import ArgumentParser
import CityModel
import Foundation
import Logging
import Platform
import Web

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serves a data folder in the browser.",
    discussion: """
      With --pack the folder's pack is checked and published first. With --demo, and only into an empty data folder, \
      made-up cases are laid down and accounts are added whose passwords are shown once.
      """)

  @Option(help: "A pack to check and publish before serving.")
  var pack: String?

  @OptionGroup var data: DataOption

  @Option(help: "The port on the loopback address.")
  var port = 8080

  @Flag(help: "Lay down made-up cases and accounts in an empty data folder.")
  var demo = false

  @Option(help: "The approval number of the operator's maps (审图号). Without it only schematic maps are drawn.")
  var mapApproval: String?

  @Option(help: "Most reports that one address may file in an hour.")
  var reportsPerHour = 30

  @Option(help: "grouped: waiting requests share a commit. each: one commit a request (to measure the difference).")
  var commit = Platform.Settings.Grouping.grouped

  @Flag(help: "The site is reached over HTTPS: cookies are marked secure.")
  var https = false

  @Flag(help: "A proxy of yours stands in front and sets X-Forwarded-For: limits count the address it forwards.")
  var behindProxy = false

  @OptionGroup var channels: ChannelOptions

  @Option(
    name: .customLong("fonts"), help: "A folder with fonts for printing, besides those of the machine. Repeatable.")
  var fontFolders: [String] = []

  @OptionGroup var clock: ClockOption

  func run() async throws {
    let world = try clock.world()
    let folder = URL(fileURLWithPath: data.data, isDirectory: true)
    let isNew = !FileManager.default.fileExists(atPath: folder.appendingPathComponent("yiju.sqlite").path)
    if let pack {
      let (pack, files) = try checkedPack(pack)
      if demo, isNew {
        try await layDemonstration(pack, files, in: folder, world: world)
      } else {
        _ = try await Platform.publish(pack, files, into: folder, world: world)
      }
    }
    let settings = Platform.Settings(
      mapApproval: mapApproval, reportsPerHour: reportsPerHour, grouping: commit,
      channels: try channels.channels(port: port), fontFolders: fontFolders)
    let platform = try await Platform.open(data: folder, world: world, settings: settings)
    print("http://127.0.0.1:\(port)/")
    fflush(nil)
    var logger = Logger(label: "yiju")
    logger.logLevel = .notice
    try await Web.serve(
      platform, configuration: WebConfiguration(port: port, isSecure: https, isBehindProxy: behindProxy), logger: logger
    )
  }

  private func layDemonstration(_ pack: Pack, _ files: PackFiles, in folder: URL, world: World) async throws {
    let progress = Progress("demonstration")
    let accounts = try await Platform.layDemonstration(pack, files, in: folder, world: world) { done, total in
      progress.show(done, of: total)
    }
    progress.end()
    print("Demonstration data is made up. Accounts, shown this once:")
    for account in accounts {
      print("  \(account.name)\t\(account.password)\t\(account.role?.text ?? "resident") \(account.agency?.text ?? "")")
    }
  }
}

extension Platform.Settings.Grouping: ExpressibleByArgument {}

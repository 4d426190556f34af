import ArgumentParser
import CityModel
import Foundation
import Platform

struct AccountVerb: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Adds, lists and disables accounts.",
    subcommands: [Add.self, List.self, Disable.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds an account. Its password is made up and shown once.")

    @Argument(help: "The name to sign in with.")
    var name: String

    @Option(help: "A role of the pack; none for a resident.")
    var role: String?

    @Option(help: "The agency that the person works for; it must hold the role.")
    var agency: String?

    @OptionGroup var data: DataOption

    func run() async throws {
      let platform = try await openPlatform(data)
      let password = try await platform.addAccount(
        name: name, role: role.map { ID($0) }, agency: agency.map { ID($0) })
      print("\(name)\t\(password)")
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the accounts.")

    @OptionGroup var data: DataOption

    func run() async throws {
      for account in try await openPlatform(data).accounts() {
        let columns = [
          account.name, account.role?.text ?? "resident", account.agency?.text ?? "-",
          account.isDisabled ? "disabled" : "active",
        ]
        print(columns.joined(separator: "\t"))
      }
    }
  }

  struct Disable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Disables an account and ends its sessions. What the person did stays on record.")

    @Argument(help: "The name to sign in with.")
    var name: String

    @OptionGroup var data: DataOption

    func run() async throws {
      try await openPlatform(data).disableAccount(name: name)
      print("\(name)\tdisabled")
    }
  }
}

/// The platform over a data folder into which a pack was published; a refusal ends the program with its words.
func openPlatform(_ data: DataOption, world: World = .real) async throws -> Platform {
  try await Platform.open(data: URL(fileURLWithPath: data.data, isDirectory: true), world: world)
}

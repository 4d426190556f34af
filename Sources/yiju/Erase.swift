import ArgumentParser
import CityModel
import Foundation
import Platform

struct Erase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Erases what the reporter of a case gave of themselves.",
    discussion: "Their key and texts are destroyed. The case and its chain stay, and stay provable.")

  @Argument(help: "The public number of the case.")
  var number: String

  @OptionGroup var data: DataOption

  func run() async throws {
    try await openPlatform(data).eraseReporter(of: number)
    print("erased the personal data of \(number)")
  }
}

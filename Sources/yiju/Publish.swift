import ArgumentParser
import Foundation
import Platform

struct Publish: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copies a checked pack into the store as a new version.",
    discussion: """
      The version is named by the hash of its content. Running cases stay on the version they began under. \
      Predictions of measures that have not begun are sealed. A server that is running takes the version up by itself.
      """)

  @Argument(help: "The folder of the pack.")
  var pack: String

  @OptionGroup var data: DataOption

  func run() async throws {
    let (pack, files) = try checkedPack(pack)
    let publication = try await Platform.publish(
      pack, files, into: URL(fileURLWithPath: data.data, isDirectory: true), world: .real)
    print("version \(publication.version)\(publication.isNew ? "" : " (published before)")")
    for seal in publication.sealed {
      print("sealed \(seal.measure)/\(seal.prediction): \(seal.digest)")
    }
    for refused in publication.tooLate {
      print(
        "not sealed \(refused.measure)/\(refused.prediction): it begins \(refused.starts), which is not after today")
    }
  }
}

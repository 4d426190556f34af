import ArgumentParser
import Foundation
import Platform

struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a consistent copy of a data folder, also while it is being served.",
    discussion: """
      The copy holds the keys of personal data as well: keep it as safe as the original, and no longer than the \
      retention that your procedures promise.
      """)

  @Argument(help: "The folder to make; it must not exist or be empty.")
  var target: String

  @OptionGroup var data: DataOption

  func run() async throws {
    let progress = Progress("backup")
    try await Platform.backup(
      data: URL(fileURLWithPath: data.data, isDirectory: true),
      to: URL(fileURLWithPath: target, isDirectory: true)
    ) { done, total in progress.show(done, of: total) }
    progress.end()
    print("copied to \(target)")
  }
}

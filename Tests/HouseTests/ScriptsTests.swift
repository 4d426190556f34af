import Testing

/// The commands that a newcomer and CI run.
@Suite struct ScriptsTests {
  private let commands = Project.files.filter {
    $0.path == ".ci/run" || ($0.path.hasPrefix("scripts/") && !$0.name.contains("."))
  }

  @Test func `commands can be run`() {
    #expect(commands.count > 3)
    law("scripts that are not executable:", offenders: commands.map(\.path).filter { !Project.isExecutable($0) })
  }

  @Test func `commands stop at the first failure`() {
    let offenders = commands.filter { !$0.text.contains("\nset -euo pipefail\n") && !$0.text.contains("exec scripts/") }
    law("scripts that go on after a failure:", offenders: offenders.map(\.path))
  }

  @Test func `CI runs what everybody runs`() {
    #expect(Project.file(".ci/run")?.text.contains("exec scripts/test") == true)
  }
}

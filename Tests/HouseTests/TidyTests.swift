import Testing

/// What a formatter cannot see.
@Suite struct TidyTests {
  @Test func `Sources know no city`() {
    let city = try? Regex<AnyRegexOutput>(["ba" + "zhong", "巴" + "中", "巴" + "城"].joined(separator: "|")).ignoresCase()
    law(
      "a city's name in Sources: what differs between cities is data:", offenders: places(of: city, in: Project.sources)
    )
  }

  /// The words are put together here so that this file does not hold them.
  @Test func `what we do not write is not written`() {
    let words = [
      "FIX" + "ME", "XX" + "X", "try" + "!", "fatal" + "Error\\(", "@unchecked" + " Sendable",
      "nonisolated" + "\\(unsafe\\)",
      "Task" + ".detached", "\\.dis" + "abled\\(", "XCT" + "Skip", "with" + "KnownIssue",
    ]
    law("words of the house's banned list:", offenders: places(of: words.joined(separator: "|"), in: Project.swift))
  }

  /// A server's loop may wait; nothing may hold a thread, and a test waits for what it waits for.
  @Test func `nobody sleeps`() {
    let tests = Project.swift.filter { $0.path.hasPrefix("Tests/") }
    law("tests that sleep:", offenders: places(of: "\\bu?sle" + "ep\\(", in: tests))
    let sources = Project.sources.filter(\.isSwift)
    law("a thread that sleeps:", offenders: places(of: "(^|[^.\\w]|Thread\\.)u?sle" + "ep\\(", in: sources))
  }

  @Test func `no path of one machine`() {
    let path = "(^|[^A-Za-z0-9_.})~*-])/(wo" + "rk|ro" + "ot|tm" + "p|ho" + "me)/"
    let offenders = Project.files.filter { !$0.path.hasPrefix("scripts/") }.flatMap { places(of: path, in: [$0]) }
    let scripts = Project.files.filter { $0.path.hasPrefix("scripts/") }.flatMap { places(of: path, in: [$0]) }
    law("paths of one machine:", offenders: offenders + scripts.filter { !$0.contains(/mktemp|TMPDIR/) })
  }

  @Test func `SQL stays in Storage`() {
    let elsewhere = Project.sources.filter { $0.isSwift && $0.room != "Storage" }
    law(
      "SQL outside Storage:",
      offenders: places(of: "SELECT |INSERT INTO|DELETE FROM|CREATE TABLE|PRAGMA ", in: elsewhere))
  }

  @Test(arguments: ["Checkup", "Casework", "Studies"])
  func `pure rooms have no clock, no dice, no files and no waiting`(room: String) {
    let outside = """
      \\bDate\\(\\)|Date\\.now|ContinuousClock|SuspendingClock|\\.random\\(|\\.randomElement\\(|\\.shuffled?\\(\\)|UUID\\(\\)|\
      SystemRandomNumberGenerator|FileManager|FileHandle|contentsOf:|ProcessInfo|\\bprint\\(|\\basync\\b|\\bawait\\b
      """
    let code = Project.sources.filter { $0.room == room && $0.isSwift }.map(withoutComments)
    law("\(room) takes these as arguments or leaves them to others:", offenders: places(of: outside, in: code))
  }

  @Test func `files are short`() {
    let offenders = Project.swift.filter { $0.lines.count > 400 }.map { "\($0.path): \($0.lines.count) lines" }
    law("files of more than 400 lines:", offenders: offenders)
  }

  @Test func `functions are short`() {
    let offenders = Project.swift.flatMap { file in
      functions(in: file).filter { $0.lines > 70 }.map { "\(file.path):\($0.start): \($0.lines) lines" }
    }
    law("functions of more than 70 lines:", offenders: offenders)
  }

  /// Lenient: a word of a declared name is enough (`Multipart.swift` for `parseMultipart`), and one aspect of a type is
  /// named with a plus (`Case+apply.swift`).
  @Test func `a file is named for what is in it`() {
    let offenders = Project.swift.filter { file in
      let name = file.name.dropLast(".swift".count)
      let word = name.hasSuffix("s") ? name.dropLast() : name
      let declared = try? Regex<AnyRegexOutput>(
        "(?:struct|class|enum|actor|protocol|typealias|func|extension|let|var) (?:[A-Za-z]+\\.)*\\w*\(word)\\w*"
      ).ignoresCase()
      return !name.contains("+") && places(of: declared, in: [file]).isEmpty
    }
    law("files that declare nothing of their own name:", offenders: offenders.map(\.path))
  }

  @Test func `the measure of functions measures`() {
    let text = """
      protocol P {
        func none(a: Int)
      }
      func two(
        a: Int
      ) -> Int {
        a
      }
        init() { three }
        init(x: Int) {
          x
        }
      """
    let found = functions(in: ProjectFile(path: "x", text: text)).map { "\($0.start) \($0.lines)" }
    #expect(found == ["4 5", "10 3"])
  }
}

private func places(of pattern: String, in files: [ProjectFile]) -> [String] {
  places(of: try? Regex<AnyRegexOutput>(pattern), in: files)
}

/// A pattern that cannot be read is an offender itself. A word ends at a full stop here (`Task.now` has two), which is not
/// the rule that Swift's patterns follow by themselves.
private func places(of pattern: Regex<AnyRegexOutput>?, in files: [ProjectFile]) -> [String] {
  guard let pattern else { return ["the pattern of this test is wrong"] }
  return files.flatMap { $0.places(of: pattern.wordBoundaryKind(.simple)) }
}

/// Prose may speak of clocks.
private func withoutComments(_ file: ProjectFile) -> ProjectFile {
  let lines = file.lines.map { $0.prefix(upTo: $0.firstRange(of: "//")?.lowerBound ?? $0.endIndex) }
  return ProjectFile(path: file.path, text: lines.joined(separator: "\n"))
}

/// Where functions begin and how many lines they have, the first and the last counted in. The formatter sets a function's
/// closing brace under its beginning, so the indentation tells; one on a single line and one without a body are left out.
private func functions(in file: ProjectFile) -> [(start: Int, lines: Int)] {
  let lines = file.lines
  let beginning = /^(\s*)(?:(?:@\w+(?:\(.*\))?|[a-z]+(?:\(set\))?) )*(?:func .*|init[?(<].*|subscript[(<].*)$/
  return lines.indices.compactMap { start in
    guard let match = lines[start].wholeMatch(of: beginning) else { return nil }
    let indent = match.output.1
    func rest(_ line: Substring) -> Substring? {
      line.hasPrefix(indent) && !line.dropFirst(indent.count).hasPrefix(" ") ? line.dropFirst(indent.count) : nil
    }
    let ends = lines[start...].enumerated().first { place, line in
      guard let rest = rest(line) else { return !line.isEmpty && !line.hasPrefix(indent) }
      return line.hasSuffix("{") || (place == 0 ? line.contains("{") : !rest.hasPrefix(")") && !rest.hasPrefix("where"))
    }
    guard let ends, ends.element.hasSuffix("{") else { return nil }
    let body = start + ends.offset + 1
    guard let end = lines[body...].firstIndex(where: { rest($0)?.hasPrefix("}") == true }) else { return nil }
    return (start + 1, end - start + 1)
  }
}

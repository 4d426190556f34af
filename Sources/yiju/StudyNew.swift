import ArgumentParser
import CityModel
import Foundation

struct StudyNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Writes the folder of a new study into a pack.",
    discussion: "Writes over nothing: a folder that is there already is left as it is and ends with 1.")

  @Argument(help: "The study's number, such as EX26YB001: letters, digits, '-', '_' and '.'.")
  var number: String

  @Option(help: "The folder of the pack.")
  var pack: String

  @Option(help: "The official form it is closed with: a file of the pack's documents/, without its ending.")
  var form: String?

  func run() throws {
    guard !number.isEmpty, number.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }),
      number.contains(where: { $0 != "." })
    else {
      throw ValidationError("'\(number)' cannot be the number of a study")
    }
    let form = try form ?? onlyForm(of: try checkedPack(pack).pack)
    let folder = URL(fileURLWithPath: pack, isDirectory: true).appending(path: "studies/\(number)")
    guard !FileManager.default.fileExists(atPath: folder.path) else {
      throw ValidationError("\(folder.relativePath) is there already; nothing was written")
    }
    try write(folder, form: form)
    print("wrote \(folder.relativePath): report.md, references.bib, application.yaml")
    print("next: yiju study check \(folder.relativePath)")
  }

  private func onlyForm(of pack: Pack) throws -> String {
    let forms = pack.documents.keys.filter { !$0.hasSuffix(".layout.json") }.sorted().map { String($0.dropLast(5)) }
    guard forms.count == 1, let form = forms.first else {
      throw ValidationError(
        forms.isEmpty
          ? "the pack has no official form in documents/: a study is closed with one"
          : "the pack has several forms: say --form \(forms.joined(separator: ", --form "))")
    }
    return form
  }

  /// The files are written beside and moved into place together, so that no half of a study is ever there.
  private func write(_ folder: URL, form: String) throws {
    let manager = FileManager.default
    let draft = folder.deletingLastPathComponent().appending(path: ".\(number).new")
    try manager.createDirectory(at: draft, withIntermediateDirectories: true)
    for (name, text) in [
      ("report.md", report), ("references.bib", ""), ("application.yaml", application(form)),
    ] {
      try Data(text.utf8).write(to: draft.appending(path: name), options: .atomic)
    }
    try manager.moveItem(at: draft, to: folder)
  }

  private var report: String {
    """
    ---
    title: 报告题目
    ---
    # 报告题目

    ## 引言

    <!-- 数据写作引用，例如 {\u{200B}{Q01}}；写法见 docs/reference/study-folder.md。 -->

    \\references

    """.replacing("\u{200B}", with: "")
  }

  private func application(_ form: String) -> String {
    """
    # Answers to the form by the ids of its fields. Nothing behind the colon: left open on purpose.
    form: \(form)
    answers: {}
    # What the approval promised and what was delivered; leave out what is not stated.
    # promised: { form: 研究报告, characters: 8000, due: 2026-06, people: [] }
    # delivered: { form: 研究报告, finished: 2026-05, people: [] }

    """
  }
}

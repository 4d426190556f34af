import ArgumentParser
import CityModel
import Documents
import Foundation
import Platform
import Studies

struct StudyBuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Prints a study: the report and the filled form, each as PDF, DOCX and A3 booklet.",
    discussion: """
      What is wrong is said first; a fault ends with 1 and writes nothing, unless --draft is given. Every file is made before \
      the first is written.
      """)

  @Argument(help: "The folder of the study.")
  var folder: String

  @Option(name: .shortAndLong, help: "The folder to write into.")
  var output: String

  @Flag(help: "Write the files in spite of faults; what is open or stale stays as it is.")
  var draft = false

  @Flag(help: "Besides, the report for experts who do not know whose it is: report-anonymous.pdf and .docx.")
  var anonymous = false

  @Option(name: .customLong("fonts"), help: "A folder with fonts besides those of the machine. Repeatable.")
  var fontFolders: [String] = []

  @Option(help: "zh-Hans or en, for what is said.")
  var language = Language.chinese

  func run() throws {
    let folder = try StudyFolder(folder)
    let closed = ClosedStudy(folder.study, in: folder.names)
    let papers = StudyPapers(closed, in: folder.pack)
    let files = printed(papers)
    let copy = anonymous ? try anonymousReport(closed, papers, folder.pack) : nil
    let findings =
      closed.findings + papers.findings + distinct(files.flatMap(\.paper.findings) + (copy?.findings ?? []))
    FileHandle.standardError.write(Data(findingLines(findings, language).utf8))
    if !draft, findings.contains(where: { $0.severity == .fault }) { throw ExitCode(1) }
    let copies = copy.map { [("report-anonymous.docx", $0.docx), ("report-anonymous.pdf", $0.pdf)] } ?? []
    try write(files.map { ($0.name, $0.paper.data) } + copies)
  }

  private func anonymousReport(_ closed: ClosedStudy, _ papers: StudyPapers, _ pack: Pack) throws -> AnonymousReport {
    let terms = closed.hiddenTerms(in: pack)
    guard let paper = papers.report else { throw ValidationError("the report has no layout to be printed in") }
    guard let copy = AnonymousReport(paper, hiding: terms, fonts: paper.profile.fonts(besides: fontFolders)) else {
      throw ValidationError("a name of the record would stand in the anonymous report; nothing was written")
    }
    FileHandle.standardError.write(Data("\(copy.places) places of \(terms.count) names masked\n".utf8))
    return copy
  }

  private func printed(_ papers: StudyPapers) -> [(name: String, paper: PrintedPaper)] {
    let all = papers.all.flatMap { kind, paper in PaperFormat.allCases.map { (kind, paper, $0) } }
    let progress = Progress("printing")
    defer { progress.end() }
    return all.enumerated().map { place, each in
      let (kind, paper, format) = each
      progress.show(place, of: all.count)
      let fonts = paper.profile.fonts(besides: fontFolders)
      let ending = format == .booklet ? "-a3.pdf" : ".\(format.fileExtension)"
      return (kind.rawValue + ending, PrintedPaper(paper.document, profile: paper.profile, as: format, fonts: fonts))
    }
  }

  /// Of three files of one document each says the same of its fonts.
  private func distinct(_ findings: [Finding]) -> [Finding] {
    var seen: Set<String> = []
    return findings.filter { seen.insert($0.message.zh).inserted }
  }

  private func write(_ files: [(name: String, data: Data)]) throws {
    let target = URL(fileURLWithPath: output, isDirectory: true)
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    for (name, data) in files {
      try data.write(to: target.appending(path: name), options: .atomic)
      print("wrote \(target.appending(path: name).relativePath)")
    }
  }
}

import Documents
import Foundation

/// Prints a file with LibreOffice, asks pdftotext where each word stands, and holds the pages against the profile.
///
/// A machine without either program gets a warning, not a fault: the file is not to blame.
func renderedFindings(of file: String, _ profile: LayoutProfile) -> [Finding] {
  let folder = FileManager.default.temporaryDirectory.appending(path: "yiju-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  do {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let own = folder.appending(path: "paper.docx")
    try FileManager.default.copyItem(at: URL(fileURLWithPath: file), to: own)
    let office = folder.appending(path: "office").absoluteString
    try launch([
      "libreoffice", "-env:UserInstallation=\(office)", "--headless", "--convert-to", "pdf", "--outdir", folder.path,
      own.path,
    ])
    let boxes = folder.appending(path: "paper.html")
    try launch(["pdftotext", "-bbox-layout", folder.appending(path: "paper.pdf").path, boxes.path])
    guard let pages = renderedPages(bboxLayout: try String(contentsOf: boxes, encoding: .utf8)) else {
      return [notRendered("pdftotext")]
    }
    return checkRendered(pages, profile: profile)
  } catch let error as ProgramFailed {
    return [notRendered(error.program)]
  } catch {
    return [notRendered("libreoffice")]
  }
}

private struct ProgramFailed: Error { let program: String }

/// Two minutes at most; a program that is not there ends like one that failed.
private func launch(_ words: [String]) throws {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["timeout", "120"] + words
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  process.standardInput = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else { throw ProgramFailed(program: words[0]) }
}

private func notRendered(_ program: String) -> Finding {
  Finding(
    "format.not-rendered", .warning,
    Bilingual(
      zh: "\(program)没有完成渲染，页面未测量：请确认已安装LibreOffice和poppler-utils。",
      en:
        "\(program) did not render the file, so its pages were not measured: are LibreOffice and poppler-utils installed?"
    ))
}

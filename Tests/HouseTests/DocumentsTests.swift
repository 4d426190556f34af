import Foundation
import Testing

/// Documents are found, and their links lead somewhere.
@Suite struct DocumentsTests {
  @Test func `the first page exists in both languages`() {
    law("missing first pages:", offenders: ["README.md", "README.zh-Hans.md"].filter { !Project.exists($0) })
  }

  @Test func `every document can be reached from the first page`() {
    var reached: Set<String> = []
    var waiting = Project.paths.filter { !$0.contains("/") && $0.hasSuffix(".md") }
    while let path = waiting.popLast() {
      guard reached.insert(path).inserted, let file = Project.file(path), path.hasSuffix(".md") else { continue }
      waiting += links(in: file).map { leaf in listed(leaf) ?? leaf }
    }
    let documents = Project.paths.filter { $0.hasPrefix("docs/") }
    law("files in docs/ that no document links:", offenders: documents.filter { !reached.contains($0) })
  }

  @Test func `links lead somewhere`() {
    let offenders = Project.files.filter { $0.path.hasSuffix(".md") }.flatMap { file in
      links(in: file).filter { !Project.exists($0) && !$0.hasPrefix("screenshots/") }.map { "\(file.path): \($0)" }
    }
    law("links to nothing:", offenders: offenders)
  }

  @Test func `a link is read from the page that it stands on`() {
    let page = ProjectFile(
      path: "docs/guides/first.md", text: "[a](../glossary.md#case) ![b](b.png) [c](https://example.org) [d](#here)")
    #expect(links(in: page) == ["docs/glossary.md", "docs/guides/b.png"])
  }
}

/// A link to a folder shows its first page.
private func listed(_ path: String) -> String? {
  Project.exists("\(path)/README.md") ? "\(path)/README.md" : nil
}

/// Paths from the root that a Markdown page links.
private func links(in page: ProjectFile) -> [String] {
  page.text.matches(of: /\]\(([^)\s#]+)[^)]*\)/).map { String($0.output.1) }
    .filter { !$0.contains(":") }
    .map { resolved($0, from: page.path) }
}

private func resolved(_ link: String, from path: String) -> String {
  var parts = path.split(separator: "/").dropLast().map(String.init)
  for part in (link.removingPercentEncoding ?? link).split(separator: "/") {
    switch part {
    case ".": continue
    case "..": if !parts.isEmpty { parts.removeLast() }
    default: parts.append(String(part))
    }
  }
  return parts.joined(separator: "/")
}

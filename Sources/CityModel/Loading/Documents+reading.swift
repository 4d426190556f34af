import Foundation

extension PackFiles {
  /// The most bytes that a form or a layout profile may have: a hundred times what an official form needs.
  package static let maxDocumentBytes = 256 * 1024
}

extension Reading {
  /// The texts in `documents/`. That each is JSON is looked at here; what it says is the matter of whoever prints it.
  func readDocuments() -> [String: String] {
    var documents: [String: String] = [:]
    for path in paths(in: "documents", ending: ".json") {
      guard let text = document(at: path) else { continue }
      documents[String(path.dropFirst("documents/".count))] = text
    }
    return documents
  }

  private func document(at path: String) -> String? {
    guard (files.files[path]?.count ?? 0) <= PackFiles.maxDocumentBytes else {
      report(
        "pack.file-too-large", "a form or layout has at most \(PackFiles.maxDocumentBytes) bytes",
        at: Location(file: path))
      return nil
    }
    guard let text = text(path) else { return nil }
    do {
      _ = try JSONSerialization.jsonObject(with: Data(text.utf8))
      return text
    } catch {
      report("pack.bad-json", "this is not JSON", at: Location(file: path), hint: "\(parserWords(error))")
      return nil
    }
  }
}

/// Where the parser stopped, in its own words: "Unexpected character '}' around line 2, column 11."
private func parserWords(_ error: any Error) -> String {
  (error as NSError).userInfo["NSDebugDescription"] as? String ?? "look for a comma or a quote too many"
}

import Casework
import CityModel
import Platform

/// Documents and outlines among the answers.
extension Site {
  func file(_ file: StoredFile, base: String) -> Model {
    [
      "fileHref": "\(base)/files/\(file.blob)", "fileSize": size(file.bytes),
      "fileName": file.name.isEmpty ? text("form.unnamedFile") : file.name,
    ]
  }

  /// `312 KB`, `1.4 MB`, never `0 KB`.
  private func size(_ bytes: Int) -> String {
    bytes < 1 << 20
      ? "\(number(max(1, (bytes + 512) >> 10))) KB" : "\(number(Double(bytes) / Double(1 << 20))) MB"
  }

  func shape(_ points: [Point], label: String) -> Model {
    let words = text("form.points", ["n": String(points.count)])
    return ["shapeText": words, "shapeSVG": outline(points, title: label, description: words)]
  }
}

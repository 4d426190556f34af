import ArgumentParser
import CityModel
import Foundation
import Studies

/// A study's folder and the pack that it lies in.
struct StudyFolder {
  let url: URL
  let study: Study
  let names: ReportNames

  var pack: Pack { names.pack }

  /// - Throws: the end of the program with every mistake of the pack said; `ValidationError` for a folder that is none of a
  ///   pack's studies.
  init(_ path: String) throws {
    url = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL
    let studies = url.deletingLastPathComponent()
    guard studies.lastPathComponent == "studies", FileManager.default.fileExists(atPath: url.path) else {
      throw ValidationError("'\(path)' is no folder of a study: give cities/<city>/studies/<number>")
    }
    let pack = try checkedPack(studies.deletingLastPathComponent().path).pack
    guard let study = pack.study(ID(url.lastPathComponent)) else {
      throw ValidationError("'\(path)' holds no study: 'yiju study new' begins one")
    }
    self.study = study
    names = ReportNames(pack)
  }
}

extension Reading {
  /// Files that a pack must have, files that it has no use for, and outlines that were not fetched.
  func checkFiles() {
    for (file, kinds) in neededFiles where files.files[file] == nil {
      report("pack.missing-file", "the pack has no \(file)", at: Location(file: file))
      couldNotRead(kinds)
    }
    for path in files.files.keys where !isKnown(path) {
      report(
        "pack.unknown-file", "'\(path)' is no file of a pack", at: Location(file: path),
        hint: didYouMean(path, knownFiles + guesses(for: path)))
    }
    if files.files["regions.geojson"] == nil {
      warn(
        "pack.no-boundaries", "there are no outlines of the regions: maps are drawn as tiles",
        at: Location(file: "regions.geojson"), hint: "fetch them when the city is set up; they are not part of the pack"
      )
    }
  }

  private var neededFiles: [(name: String, kinds: [Name.Kind])] {
    [("city.yaml", [.feature, .purpose, .strength]), ("regions.csv", [.region]), ("sources.yaml", [.source])]
  }

  private var knownFiles: [String] {
    [
      "city.yaml", "regions.csv", "regions.geojson", regionChangesFile, "places.csv", "agencies.yaml", "sources.yaml",
      "benchmarks.csv",
      "problems.yaml", "causes.yaml", "links.csv", "checks.yaml", "study/outline.csv", "study/systems.csv",
      "study/form-rules.csv", "study/claims.csv", "restraints.csv", "problem-rules.yaml",
    ]
  }

  private var knownFolders: [(name: String, ending: String)] {
    [
      ("indicators", ".yaml"), ("observations", ".csv"), ("measures", ".yaml"), ("procedures", ".yaml"),
      ("calendar", ".csv"), ("documents", ".json"), ("expect", ".json"),
      ("guards", ".yaml"), ("composites", ".yaml"),
    ]
  }

  private func isKnown(_ path: String) -> Bool {
    knownFiles.contains(path)
      || knownFolders.contains {
        path.hasPrefix($0.name + "/") && path.hasSuffix($0.ending) && path.count { $0 == "/" } == 1
      } || isOfStudy(path) || isOfDemonstration(path)
  }

  /// What joins the pack in a demonstration has the names that it has there.
  private func isOfDemonstration(_ path: String) -> Bool {
    path.hasPrefix(PackFiles.demonstrationFolder)
      && isKnown(String(path.dropFirst(PackFiles.demonstrationFolder.count)))
  }

  private func isOfStudy(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    return parts.count == 3 && parts[0] == "studies" && Self.studyFiles.contains(parts[2])
  }

  /// What the path would be in each folder that a pack has.
  private func guesses(for path: String) -> [String] {
    guard let slash = path.lastIndex(of: "/") else { return [] }
    let parts = path.split(separator: "/")
    if parts.count == 3 { return Self.studyFiles.map { "studies/\(parts[1])/\($0)" } }
    let stem = path[path.index(after: slash)...].prefix { $0 != "." }
    return knownFolders.map { "\($0.name)/\(stem)\($0.ending)" }
  }
}

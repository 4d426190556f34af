import Documents

/// Reports read from DOCX and checked against the profile.
func check(_ profile: LayoutProfile, seconds: Double) -> Figures {
  let files = (0..<12).map { report($0).numbered(by: profile).document.docx(profile: profile).data }
  return Figures(seconds: seconds) { number in
    let file = files[number % files.count]
    let findings = readDocx(file).document.map { checkFormat($0, profile: profile) } ?? []
    precondition(!findings.contains { $0.code.hasPrefix("docx.") }, "our own file is readable")
    return file.count
  }
}

import Documents

/// Reports read and held against the layout. The files are made before, as the peers' are.
func check(_ profile: LayoutProfile, seconds: Double) -> Figures {
  let template = DocxTemplate(profile)
  let files = (0..<12).map { report($0).numbered(by: profile).document.docx(template: template).data }
  return Figures(seconds: seconds) { number in
    let file = files[number % files.count]
    guard let document = readDocx(file).document else { preconditionFailure("what was written can be read") }
    return file.count + checkFormat(document, profile: profile).count
  }
}

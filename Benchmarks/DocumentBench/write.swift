import Documents

/// Reports numbered and written to DOCX. They are made before, as the peers' are.
func write(_ profile: LayoutProfile, seconds: Double) -> Figures {
  let reports = (0..<12).map(report)
  let template = DocxTemplate(profile)
  return Figures(seconds: seconds) { number in
    reports[number % reports.count].numbered(by: profile).document.docx(template: template).data.count
  }
}

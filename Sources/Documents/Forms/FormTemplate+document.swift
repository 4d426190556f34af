extension FormTemplate {
  /// The form as a document, and what is wrong with the answers.
  ///
  /// Whatever the answers, every part, row and merge of the form is there: what does not fit goes to annexes behind it.
  ///
  /// - Parameters:
  ///   - blank: to be filled by hand; answers that are given are printed, and nothing is called missing.
  ///   - profile: what the form is printed in: it says how much each box holds.
  public func document(
    answers: FormAnswers, blank: Bool, profile: LayoutProfile
  ) -> (document: Document, findings: [Finding]) {
    let printing = FormPrinting(template: self, answers: answers, profile: profile)
    let properties = Document.Properties(title: name.zh, subject: id)
    let sections = pages.map { page in
      Section(blocks: printing.blocks(of: page), furniture: PageFurniture())
    }
    return (
      Document(properties: properties, sections: sections + printing.annexSections),
      findings(of: answers, blank: blank, limits: printing.limits)
    )
  }
}

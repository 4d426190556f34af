extension FormTemplate {
  /// The form as a document, and what is wrong with the answers.
  ///
  /// Whatever the answers, every part, row and merge of the form is there: what does not fit goes to annexes behind it.
  ///
  /// - Parameter blank: to be filled by hand; answers that are given are printed, and nothing is called missing.
  public func document(answers: FormAnswers, blank: Bool) -> (document: Document, findings: [Finding]) {
    let printing = FormPrinting(template: self, answers: answers)
    let properties = Document.Properties(title: name.zh, subject: id)
    let sections = pages.map { page in
      Section(blocks: page.blocks.map(printing.block), furniture: PageFurniture())
    }
    return (
      Document(properties: properties, sections: sections + printing.annexSections),
      findings(of: answers, blank: blank)
    )
  }
}

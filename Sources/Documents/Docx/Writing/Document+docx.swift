public import Foundation

extension Document {
  /// The document as a DOCX file (ECMA-376 transitional), in the layout of the profile. The same document, profile and
  /// pictures give the same bytes.
  ///
  /// The document is one that `numbered(by:)` has numbered: its numbers are compared with those that a word processor will
  /// count, and hold where the two differ.
  ///
  /// - Parameter pictures: the PNG file of a drawing, at the resolution in which it is to be printed; `nil` leaves its
  ///   place empty, with a finding.
  public func docx(
    profile: LayoutProfile, pictures: (Drawing) -> Data? = { _ in nil }
  ) -> (data: Data, findings: [Finding]) {
    docx(template: DocxTemplate(profile), pictures: pictures)
  }

  /// The same with what a profile's documents have in common made before: for whoever writes many.
  public func docx(
    template: DocxTemplate, pictures: (Drawing) -> Data? = { _ in nil }
  ) -> (data: Data, findings: [Finding]) {
    withoutActuallyEscaping(pictures) { pictures in
      var body = DocxBody(self, template, pictures: pictures)
      body.write()
      let parts = body.parts()
      return (ZipArchive(parts).data, body.findings)
    }
  }
}

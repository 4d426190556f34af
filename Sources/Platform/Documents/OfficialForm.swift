package import Documents
import Foundation
import Studies

/// An official form of the city's pack with the layout that its rules name.
package struct OfficialForm: Sendable {
  package let template: FormTemplate
  package let profile: LayoutProfile

  /// Reads a form of a pack's documents. One whose layout has no file of its own is printed in the national one.
  ///
  /// - Parameter file: its file's name, `closing-application.json`.
  /// - Returns: `nil` when there is no such form, or it cannot be read.
  package init?(file: String, in documents: [String: String]) {
    guard let text = documents[file], let template = FormTemplate.read(json: Data(text.utf8)).template,
      let profile = LayoutProfile.named(file.replacing(".json", with: ""), in: documents)
        ?? LayoutProfile.standard(LayoutProfile.standardIDs[0])
    else { return nil }
    self.template = template
    self.profile = profile
  }

  /// Empty, for filling in by hand.
  package var blank: Document { template.document(answers: FormAnswers(), blank: true, profile: profile).document }
}
